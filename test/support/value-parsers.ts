type Parser = (text: string) => unknown

const asText: Parser = (text) => text

const asInteger: Parser = (text) => {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : BigInt(text)
}

/** By type OID: the types whose values `pg` and PGlite would otherwise hand out differently. */
export const valueParsers: Readonly<Record<number, Parser>> = {
  20: asInteger, // bigint
  1082: asText, // date
  1083: asText, // time
  1114: asText, // timestamp
  1184: asText, // timestamptz
  1266: asText, // timetz
}
