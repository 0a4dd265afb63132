// Shows a way out when the program stops or cannot start. A script of its own, before all others: it has to work when
// they do not.
(() => {
  const ENDS = [WebAssembly.RuntimeError, WebAssembly.CompileError, WebAssembly.LinkError, RangeError];
  const starting = () => document.getElementById("boot") !== null;

  function stopped(fault) {
    if (!starting() && !ENDS.some((end) => fault instanceof end)) return;
    document.getElementById("boot")?.remove();
    document.getElementById("crash")?.removeAttribute("hidden");
    document.documentElement.dataset.state = "failed";
  }

  addEventListener("error", (event) => stopped(event.error), true);
  addEventListener("unhandledrejection", (event) => stopped(event.reason));
})();
