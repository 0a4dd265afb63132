// Keeps the page for when there is no network, by a service worker, and says when a new version waits.

/** Registers the worker; looks for a new version whenever the page is seen again. */
export async function keepOffline() {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register("./service-worker.js");
  const notice = document.getElementById("update");
  const [, reload, later] = notice.children;

  /** Follows a version that is being fetched, and shows the notice while one waits for another to end. */
  function tell() {
    registration.installing?.addEventListener("statechange", tell);
    notice.hidden = !registration.waiting || !serviceWorker.controller;
  }
  tell();
  registration.onupdatefound = tell;
  addEventListener("visibilitychange", () => document.hidden || registration.update().catch(() => {}));

  reload.onclick = () => {
    serviceWorker.oncontrollerchange = () => location.reload();
    // In another tab the new version may have begun already.
    registration.waiting ? registration.waiting.postMessage({ type: "SKIP_WAITING" }) : location.reload();
  };
  later.onclick = () => (notice.hidden = true);
}
