// Shows a way out when the program stops or cannot start. It has to work when nothing else does.

/** Watches for any end of the program from now on. */
export function watch() {
  const ENDS = [WebAssembly.RuntimeError, WebAssembly.CompileError, WebAssembly.LinkError, RangeError];
  const root = document.documentElement;
  const starting = () => document.getElementById("boot") !== null;
  let over = false;

  /** From now on the state is `failed`, whatever parts of the program are still running. */
  function fail() {
    if (root.dataset.state !== "failed") root.dataset.state = "failed";
  }

  function stopped(fault) {
    if (over || (!starting() && !ENDS.some((end) => fault instanceof end))) return;
    over = true;
    document.getElementById("boot")?.remove();
    document.getElementById("crash")?.removeAttribute("hidden");
    fail();
    new MutationObserver(fail).observe(root, { attributeFilter: ["data-state"] });
  }

  addEventListener("error", (event) => stopped(event.error), true);
  addEventListener("unhandledrejection", (event) => stopped(event.reason));
}
