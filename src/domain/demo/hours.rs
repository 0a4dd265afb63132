//! Weeks as shops of Normandy keep them, in OpenStreetMap syntax.

/// Bakeries: early, closed a day, Sunday morning.
pub(super) const BAKERY: &[&str] = &[
    "Tu-Sa 07:00-13:00,15:00-19:30; Su 07:00-13:00; Mo,PH off",
    "Mo,Tu,Th-Sa 06:30-13:15,15:00-19:30; Su 06:30-13:00; We off",
    "Tu-Sa 06:45-19:30; Su 07:00-13:00; Mo off; PH 07:00-13:00",
    "We-Mo 07:00-13:00,15:30-19:00; Su 07:00-12:30; Tu off",
    "Mo-Sa 06:30-20:00; Su,PH 07:00-13:00",
    "Th-Mo 07:00-13:00; Tu,We off",
];

/// Butchers, cheese and fish shops, grocers.
pub(super) const FOOD_SHOP: &[&str] = &[
    "Tu-Sa 08:30-12:30,14:30-19:00; Su 08:30-12:30; Mo,PH off",
    "Tu-Fr 09:00-12:45,15:00-19:15; Sa 08:30-19:00; Su 09:00-12:30; PH off",
    "Tu-Th 08:30-12:30,15:00-19:00; Fr,Sa 08:00-12:30,14:30-19:30; PH off",
    "Mo-Sa 08:00-12:30,15:00-19:30; We 08:00-12:30; PH off",
    "Tu-Sa 09:30-13:00,15:00-19:00; Su 10:00-13:00; Mo off",
    "We,Th,Su 09:00-13:00; Fr,Sa 09:00-13:00,16:00-19:30; PH off",
];

/// Supermarkets and convenience shops: all day long.
pub(super) const GROCERY: &[&str] = &[
    "Mo-Sa 08:30-20:00; Su 09:00-12:45",
    "Mo-Sa 08:00-21:00; Su 09:00-13:00; Jan 1,May 1,Dec 25 off",
    "Mo-Su 08:00-20:00; PH 09:00-13:00",
    "Mo-Sa 07:30-12:30,15:00-19:30; Su 08:00-12:30; PH 08:00-12:30",
    "Mo-Sa 09:00-19:30; PH off",
];

/// Restaurants: lunch and dinner.
pub(super) const RESTAURANT: &[&str] = &[
    "Tu-Sa 12:00-14:00,19:00-21:30; Su 12:00-14:30; Mo off",
    "Th-Mo 12:00-13:45,19:00-21:00; Tu,We off",
    "Mo-Th 11:45-14:30; Fr 11:45-14:30,19:00-22:30; Sa 19:00-22:30; Su,PH off",
    "We-Su 12:00-14:00,19:00-22:00; Mo,Tu off; Dec 24-26 off",
    "Mo-Su 12:00-14:30,18:45-22:30",
    "Apr-Sep Mo-Su 12:00-14:30,19:00-22:00; Oct-Mar We,Th,Su 12:00-14:00; Oct-Mar Fr,Sa 12:00-14:00,19:00-21:30",
    "Tu,We 12:00-14:00; Th-Sa 12:00-14:00,19:15-21:30; Su,Mo off; PH 12:00-14:30",
];

/// Quick meals, some late.
pub(super) const QUICK_MEAL: &[&str] = &[
    "Tu-Sa 11:30-14:00,18:00-22:00; Su 18:00-22:00; Mo off",
    "Mo-Th 11:00-14:30,18:00-23:00; Fr,Sa 11:00-14:30,18:00-24:00; Su 18:00-23:00",
    "Mo-Fr 11:30-15:00; Sa,Su,PH off",
    "We,Th 18:00-22:00; Fr-Su 11:45-13:45,18:00-22:00",
    "Mo-Su 11:00-23:00",
];

/// Cafés and bars: Friday and Saturday night run past midnight.
pub(super) const BAR: &[&str] = &[
    "Mo-Th 07:30-20:00; Fr,Sa 08:00-02:00; Su 09:00-13:00",
    "Tu-Th 17:00-24:00; Fr,Sa 17:00-02:00; Su,Mo off",
    "Mo-Sa 07:00-21:00; Su 08:00-14:00",
    "We,Th 16:00-23:30; Fr,Sa 18:00-02:00; Su 15:00-20:00",
    "Mo-Fr 06:45-20:00; Sa 07:30-20:30; PH off",
];

/// Tea rooms and coffee shops.
pub(super) const TEA_ROOM: &[&str] = &[
    "Tu-Sa 09:30-18:30; Su 14:00-18:30; Mo off",
    "We-Sa 10:00-19:00; Su 11:00-18:00",
    "Mo-Fr 08:30-18:00; Sa 09:30-18:30; PH off",
    "Apr-Oct Tu-Su 10:00-19:00; Nov-Mar Th-Su 11:00-18:00",
];

/// Shops of the high street: lunch break, closed on Monday as a rule.
pub(super) const SHOP: &[&str] = &[
    "Tu-Sa 10:00-12:30,14:00-19:00; Su,Mo,PH off",
    "Mo 14:00-19:00; Tu-Sa 09:30-12:30,14:00-19:00; PH off",
    "Tu-Fr 09:30-12:00,14:00-18:30; Sa 09:30-18:30; PH off",
    "Mo-Sa 10:00-19:00; PH off",
    "Tu-Sa 10:00-19:00; Dec Su 14:00-18:00; PH off",
    "We-Sa 10:00-12:30,14:30-18:30; PH off",
    "Mo-Sa 09:30-19:00; Jul-Aug Su 10:00-13:00; PH off",
];

/// Large shops out of town.
pub(super) const STORE: &[&str] = &[
    "Mo-Sa 09:00-12:00,14:00-19:00; PH off",
    "Mo-Sa 09:30-19:00; PH off",
    "Mo-Fr 08:00-12:00,13:30-18:30; Sa 09:00-12:00,14:00-18:00; PH off",
    "Mo-Sa 09:00-19:00; Su 10:00-12:30,14:30-18:00",
];

/// Florists.
pub(super) const FLORIST: &[&str] = &[
    "Tu-Sa 09:00-12:30,14:30-19:00; Su 09:00-12:30; Mo off; PH 09:00-12:30; Nov 1 08:30-18:00",
    "Mo-Sa 09:00-19:30; Su,PH 09:00-13:00",
    "Tu-Sa 09:30-19:00; Su 10:00-13:00; PH 10:00-13:00",
];

/// Farms that sell: some days, some months.
pub(super) const FARM: &[&str] = &[
    "Apr-Oct We-Su 10:00-18:00",
    "Fr 16:00-19:00; Sa 09:00-12:30,14:00-18:00; PH off",
    "Mo-Sa 09:00-12:00,14:00-18:30; Su,PH off",
    "Apr-Sep Mo-Sa 10:00-12:30,14:30-19:00; Oct-Mar Fr,Sa 14:30-18:00",
    "We 14:00-18:00; Sa 09:00-12:30",
    "May-Sep Tu-Sa 10:00-12:30,15:00-19:00; Oct-Apr Sa 10:00-12:30",
    "week 01-53/2 Sa 09:00-12:00",
    "Tu,Fr 17:00-19:30; PH off",
    "Sa 08:00-13:00",
];

/// Orchards, cider and spirits: tours in summer.
pub(super) const CELLAR: &[&str] = &[
    "Apr-Oct Mo-Sa 10:00-12:30,14:00-18:30; Nov-Mar Fr,Sa 14:00-18:00",
    "Mo-Sa 09:30-12:00,14:00-18:00; PH off",
    "Apr-Sep Mo-Su 10:00-19:00; Oct-Mar Mo-Sa 10:00-12:00,14:00-17:30; Jan 1,Dec 25 off",
    "Sa 10:00-12:00,14:00-18:00; Jul-Aug Mo-Sa 10:00-18:30",
    "Tu-Sa 10:00-12:30,14:30-18:30; PH off",
];

/// Market stalls and vans: one or two mornings a week.
pub(super) const MARKET: &[&str] = &[
    "Sa 08:00-13:00",
    "We,Sa 08:00-13:00",
    "Su 08:30-13:00",
    "Th 08:00-12:30; Sa 08:30-13:00",
    "Tu,Fr 08:00-12:30; Su 09:00-13:00",
];

/// Pharmacies.
pub(super) const PHARMACY: &[&str] = &[
    "Mo-Fr 09:00-12:30,14:00-19:30; Sa 09:00-12:30; PH off",
    "Mo-Fr 08:45-19:30; Sa 09:00-19:00; PH off",
    "Mo-Fr 09:00-12:15,14:15-19:15; Sa 09:00-12:15,14:30-18:00; PH off",
];

/// Hairdressers and beauty parlours.
pub(super) const SALON: &[&str] = &[
    "Tu-Fr 09:00-12:00,14:00-18:30; Sa 08:30-16:30; PH off",
    "Tu,We 09:00-18:30; Th,Fr 09:00-19:30; Sa 08:30-17:00; Su,Mo,PH off",
    "Mo-Sa 09:30-19:00; PH off",
    "Tu-Sa 09:30-18:30; Th 09:30-20:00; PH off",
];

/// Practices, by appointment.
pub(super) const PRACTICE: &[&str] = &[
    "Mo-Fr 09:00-12:30,14:00-19:00; PH off",
    "Mo,Tu,Th,Fr 08:30-12:30,13:30-18:30; Sa 09:00-12:00; PH off",
    "Tu-Sa 09:00-12:00,14:00-18:00; PH off",
    "Mo-We,Fr 09:00-19:00; Sa 09:00-13:00; PH off",
];

/// Offices and agencies.
pub(super) const OFFICE: &[&str] = &[
    "Mo-Fr 09:00-12:30,14:00-18:00; PH off",
    "Mo-Fr 09:00-12:00,14:00-18:30; Sa 09:00-12:00; PH off",
    "Tu-Fr 09:00-12:15,14:00-18:00; Sa 09:00-12:30; PH off",
    "Mo-Th 08:30-12:00,13:30-17:30; Fr 08:30-12:00; PH off",
];

/// Building trades and workshops.
pub(super) const WORKSHOP: &[&str] = &[
    "Mo-Fr 08:00-12:00,13:30-17:30; PH off",
    "Mo-Th 08:00-12:00,13:00-17:30; Fr 08:00-12:00; PH off",
    "Mo-Fr 08:30-12:00,14:00-18:00; Sa 09:00-12:00; PH off",
    "Tu-Sa 09:30-12:30,14:00-18:00; PH off",
    "Mo-Fr 08:00-18:00; PH off",
];

/// Garages.
pub(super) const GARAGE: &[&str] = &[
    "Mo-Fr 08:00-12:00,14:00-18:30; PH off",
    "Mo-Fr 08:00-12:00,13:30-18:00; Sa 08:30-12:00; PH off",
    "Tu-Fr 08:30-12:00,14:00-19:00; Sa 09:00-12:00,14:00-17:00; PH off",
];

/// Places of culture and leisure.
pub(super) const LEISURE: &[&str] = &[
    "We-Su 14:00-18:00; PH 14:00-18:00",
    "Tu-Su 10:00-12:30,14:00-18:00; May 1,Dec 25 off",
    "Apr 1-Nov 11 Mo-Su 10:00-18:00",
    "Apr-Sep Tu-Su 10:00-19:00; Oct-Mar Sa,Su 14:00-17:30",
    "Mo-Fr 12:00-14:00,16:30-21:30; Sa 09:00-19:00; Su 10:00-18:00",
];

/// Places to stay: reception.
pub(super) const LODGING: &[&str] = &[
    "24/7",
    "Mo-Su 07:00-22:00",
    "Apr-Sep Mo-Su 08:00-20:00; Oct-Mar Mo-Su 09:00-18:00",
    "Apr-Oct Mo-Su 16:00-20:00",
];

/// Machines that sell by themselves.
pub(super) const MACHINE: &[&str] = &["24/7", "24/7", "Mo-Su 06:00-22:00"];
