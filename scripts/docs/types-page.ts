import {
  aliases,
  nativeTypes,
  portableTypes,
  refused,
  type Modifiers,
} from '../../src/dialects/postgresql/type-table.js'
import { code, generatedNote, paragraphs, table } from './markdown.js'

const forms: Readonly<Record<Modifiers, (name: string) => string>> = {
  none: (name) => name,
  length: (name) => `${name}, ${name}(n)`,
  'required-length': (name) => `${name}(n)`,
  scale: (name) => `${name}, ${name}(p), ${name}(p,s)`,
  precision: (name) => `${name}, ${name}(p)`,
  free: (name) => `${name}, ${name}(…)`,
}

/** The types that a column may have, from the tables of the dialect. */
export function typesPage(): string {
  return paragraphs(
    generatedNote('src/dialects/postgresql/type-table.ts'),
    '# Types',
    'A type is a portable name, an alias of one, a name of the engine’s own, or a map with one per dialect (`{ postgresql: varchar }`). `[]` behind any makes an array. Upper and lower case, and blanks between the parts, do not matter. Inside `{ }` and `[ ]` YAML ends a value at a comma or a bracket: quote `"decimal(10,2)"` and `"text[]"`.',
    '## Portable types',
    table(
      ['Type', 'Also written', 'PostgreSQL'],
      Object.entries(portableTypes).map(([name, { modifiers, sql }]) => [
        forms[modifiers](name).split(', ').map(code).join(', '),
        aliasesOf(name),
        code(sql),
      ]),
    ),
    'A length given to `binary` or `varbinary` is read and means nothing: PostgreSQL has `bytea`, without a length. `interval` takes fields too, such as `interval day to second`.',
    '## Types of PostgreSQL',
    'These stand as they are, without a map; other types, those of extensions among them, stand in one: `{ postgresql: my_type }`.',
    Object.entries(nativeTypes)
      .filter(([name]) => portableTypes[name] === undefined)
      .map(([name, { modifiers }]) => code(forms[modifiers](name).split(', ').at(-1) ?? name))
      .join(', '),
    'Multiranges are there from PostgreSQL 14 on. A type in a map that has a portable name gets it: `{ postgresql: int4 }` is `integer`.',
    '`varchar` without a length is PostgreSQL’s own: write `text`, or `{ postgresql: varchar }`.',
    '## Types of your own',
    'The name of an enum ([create_enum](operations/create_enum.md)) or of a domain ([create_domain](operations/create_domain.md)) is a type from the operation on that makes it, with its schema in front where that is not the default one: `user_role`, `billing.invoice_status`, `"user_role[]"`. No enum or domain can have the name of a type above. What a document does not make is written in a map: `{ postgresql: my_type }`.',
    '## Defaults',
    'A default is a constant of the type, quoted as the type asks for. For `json` and `jsonb` write `{ json: … }` or `{ sql: … }`: a string there could be meant as JSON, or as a string in it.',
    '## Refused',
    table(
      ['Type', 'What to write'],
      [
        ...Object.entries(refused).map(([name, advice]) => [code(name), advice]),
        [code('float'), 'write `double` (8 bytes) or `real` (4 bytes)'],
      ],
    ),
  )
}

function aliasesOf(name: string): string {
  return Object.entries(aliases)
    .filter(([, of]) => of === name)
    .map(([alias]) => code(alias))
    .join(', ')
}
