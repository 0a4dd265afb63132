//! The texts of a record that are searched, without what checking them for display costs.

use crate::domain::decimal::shortest;

use super::property::Property;
use super::store::Dataset;
use super::value::Value;

/// A text that is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextField {
    /// The name, as it is shown.
    Name,
    /// A product, or several in one text.
    Products,
    /// The description.
    Description,
    /// The commune.
    City,
    /// The postcode.
    Postcode,
    /// The commune's INSEE code.
    Insee,
}

/// Where each text but the name stands.
const FIELDS: [(Property, TextField); 5] = [
    (Property::Products, TextField::Products),
    (Property::Description, TextField::Description),
    (Property::City, TextField::City),
    (Property::Postcode, TextField::Postcode),
    (Property::Insee, TextField::Insee),
];

impl Dataset {
    /// Gives `each` the texts of a record that are searched, the name first, lists item by item; none for a record that
    /// does not exist. All but the name are as the source has them: neither cleaned nor cut.
    pub fn texts(&self, record: u32, each: &mut dyn FnMut(TextField, &str)) {
        each(TextField::Name, self.name(record));
        let Some((fields, _)) = self.fields(record) else {
            return;
        };
        for (property, field) in FIELDS {
            match fields.get(property) {
                Value::Text(text) => each(field, text),
                Value::List(items) => items.iter().for_each(|item| each(field, item)),
                // Spreadsheets make numbers of codes, and drop the zero in front.
                Value::Number(number) => each(field, &format!("{:0>5}", shortest(*number))),
                Value::Null | Value::Bool(_) | Value::Pair(..) | Value::LonLat(..) => {}
            }
        }
    }
}
