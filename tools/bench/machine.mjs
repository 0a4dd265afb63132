// What the figures were measured on.

import { cpus, totalmem } from "node:os";

export const machine = (browser) => ({
  cores: cpus().length,
  cpu: cpus()[0]?.model.trim() ?? "unknown",
  memory_gb: Math.round(totalmem() / 2 ** 30),
  browser: `Chromium ${browser.version()}`,
  date: new Date().toISOString().slice(0, 10),
});
