import { compareModels } from '../../src/compare/compare-models.js'
import type { WordsOf } from '../../src/compare/context.js'
import { displayObject, type Comparison } from '../../src/compare/difference.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import type { SchemaModel } from '../../src/model/schema-model.js'

/** Lines that say where the model that was read is not the one that documents fold into. */
export function differenceLines({ differences }: Pick<Comparison, 'differences'>): readonly string[] {
  return differences.map(({ kind, object, change, attribute = '', expected, actual }) =>
    [kind, displayObject(object), change, attribute, told(expected), 'was read as', told(actual)]
      .filter((part) => part !== '')
      .join(' '),
  )
}

/** Compares what was folded with what was read; without words, texts go for equal. */
export function compareRead(
  folded: SchemaModel,
  read: SchemaModel,
  defaultSchema: string,
  words?: WordsOf,
): Comparison {
  return compareModels(folded, read, {
    rules: postgresql.rules,
    expected: 'documents',
    defaultSchema,
    ...(words === undefined ? {} : { words }),
  })
}

function told(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
