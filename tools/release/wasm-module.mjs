// The binary form of a WebAssembly module, as far as the release rewrites it: sections, imports, exports, bodies.
// https://webassembly.github.io/spec/core/binary/modules.html

const SECTION = { custom: 0, import: 2, export: 7, code: 10 };
/** The magic number and the version. */
const HEADER_BYTES = 8;
/** The subsection of a name section that names functions. */
const FUNCTION_NAMES = 1;
/** Kinds of imports and exports. */
const KIND = { func: 0, table: 1, memory: 2, global: 3, tag: 4 };

/** Reads what a module is made of, from a place on. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** An unsigned LEB128 number. */
  number() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  }

  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  name() {
    return Buffer.from(this.take(this.number())).toString();
  }

  /** As many things as the number says that stands before them. */
  list(read) {
    return Array.from({ length: this.number() }, () => read(this));
  }

  limits() {
    const hasMaximum = this.byte() % 2 === 1;
    this.number();
    if (hasMaximum) this.number();
  }

  /** What an import is, its names apart, as bytes. */
  importType() {
    const start = this.at;
    const kind = this.byte();
    if (kind === KIND.func) this.number();
    else if (kind === KIND.table) this.byte(), this.limits();
    else if (kind === KIND.memory) this.limits();
    else if (kind === KIND.global) this.byte(), this.byte();
    else if (kind === KIND.tag) this.byte(), this.number();
    else throw new Error(`an import of unknown kind ${kind}`);
    return { kind, type: this.bytes.subarray(start, this.at) };
  }
}

/** A number as unsigned LEB128. */
export function leb128(value) {
  const bytes = [];
  do {
    const rest = Math.floor(value / 128);
    bytes.push((value % 128) + (rest > 0 ? 128 : 0));
    value = rest;
  } while (value > 0);
  return Buffer.from(bytes);
}

const named = (text) => Buffer.concat([leb128(Buffer.byteLength(text)), Buffer.from(text)]);
const counted = (items) => Buffer.concat([leb128(items.length), ...items]);
const sized = (bytes) => Buffer.concat([leb128(bytes.length), bytes]);

/** A module as its sections, in order. */
export class WasmModule {
  constructor(bytes) {
    this.header = bytes.subarray(0, HEADER_BYTES);
    const reader = new Reader(bytes, HEADER_BYTES);
    this.sections = [];
    while (reader.at < bytes.length) {
      this.sections.push({ id: reader.byte(), body: reader.take(reader.number()) });
    }
  }

  /** The module as bytes. */
  bytes() {
    return Buffer.concat([this.header, ...this.sections.flatMap(({ id, body }) => [Buffer.from([id]), sized(body)])]);
  }

  #section(id) {
    return this.sections.find((section) => section.id === id) ?? { body: Buffer.from([0]) };
  }

  /** The imports: `{ module, name, kind, type }`. */
  get imports() {
    return new Reader(this.#section(SECTION.import).body).list((reader) => ({
      module: reader.name(),
      name: reader.name(),
      ...reader.importType(),
    }));
  }

  /** The exports: `{ name, kind, index }`. */
  get exports() {
    return new Reader(this.#section(SECTION.export).body).list((reader) => ({
      name: reader.name(),
      kind: reader.byte(),
      index: reader.number(),
    }));
  }

  /** The bodies of the functions that are defined here, in order, as bytes. */
  get bodies() {
    return new Reader(this.#section(SECTION.code).body).list((reader) => reader.take(reader.number()));
  }

  set imports(imports) {
    this.#section(SECTION.import).body = counted(
      imports.map(({ module, name, type }) => Buffer.concat([named(module), named(name), type])),
    );
  }

  set exports(exports) {
    this.#section(SECTION.export).body = counted(
      exports.map(({ name, kind, index }) => Buffer.concat([named(name), Buffer.from([kind]), leb128(index)])),
    );
  }

  /** Names the functions that are defined here, in order; all other names go. */
  set functionNames(names) {
    const imported = this.imports.filter(({ kind }) => kind === KIND.func).length;
    const entries = names.map((name, at) => Buffer.concat([leb128(imported + at), named(name)]));
    const body = Buffer.concat([named("name"), Buffer.from([FUNCTION_NAMES]), sized(counted(entries))]);
    this.sections = this.sections.filter((section) => !isNameSection(section));
    this.sections.push({ id: SECTION.custom, body });
  }
}

function isNameSection({ id, body }) {
  return id === SECTION.custom && new Reader(body).name() === "name";
}
