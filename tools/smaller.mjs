// Scripts made smaller once more: what a bundler leaves, a compressor with more patience takes out.

import { minify } from "terser";

/** A bundled script, smaller, with the notices that have to stay. */
export async function smaller(script, options = {}) {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: { passes: 3 },
    // Whatever the encoding of the page that loads it.
    format: { comments: /^\**!|@preserve/, ascii_only: true },
    ...options,
  });
  return code;
}
