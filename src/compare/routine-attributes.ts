import type { Routine } from '../model/objects.js'
import { each, leftOut, ofSomeEngines, plain, text, type AttributeTable } from './attribute.js'

/** What is compared of a function or procedure. Its text is kept by the engine as it is. */
export const routineAttributes = {
  kind: leftOut('it is found by it'),
  schema: leftOut('it is found by it'),
  name: leftOut('it is found by it'),
  signature: leftOut('it is found by it'),
  arguments: text('arguments', 'arguments', (routine) => routine.arguments || undefined),
  returns: text('returns', 'returns', ({ returns }) => returns),
  language: plain('language', ({ language }) => language),
  body: plain('body', ({ body }) => body.trim()),
  volatility: plain('volatility', ({ volatility }) => (volatility === 'volatile' ? undefined : volatility)),
  strict: plain('strict', ({ strict }) => strict || undefined),
  security: plain('security', ({ security }, { options }) =>
    security === (options.rules.stored.usualSecurity ?? 'invoker') ? undefined : security,
  ),
  parallel: plain('parallel', ({ parallel }) => (parallel === 'unsafe' ? undefined : parallel)),
  set: each(({ set }, { options }) =>
    Object.fromEntries(
      Object.entries(set ?? {}).map(([name, value]) => [
        `set.${name.toLowerCase()}`,
        options.rules.stored.functionSetting(value),
      ]),
    ),
  ),
  deterministic: ofSomeEngines('deterministic', ({ deterministic }) => deterministic || undefined),
  dataAccess: ofSomeEngines('data_access', ({ dataAccess }) => dataAccess),
  uses: leftOut('it says how the body is read, and is nowhere in the database'),
  comment: plain('comment', ({ comment }) => comment),
  grants: leftOut('rights are compared each by itself'),
  grantsUnseen: leftOut('it is a matter of who reads'),
  stale: leftOut('it is a matter of a revision that is being planned'),
} satisfies AttributeTable<Routine>
