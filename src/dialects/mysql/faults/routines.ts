import type { ObjectFault } from '../../../model/object-fault.js'
import type { Routine } from '../../../model/objects.js'
import type { RoutineArgument } from '../../../model/routine-rules.js'
import { isSignificant, isWord } from '../../../sql/token.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { statementFaults } from './body-statements.js'
import { commentFault } from './comments.js'

/** What no function or procedure can be. https://dev.mysql.com/doc/refman/8.4/en/create-procedure.html */
export function routineFaults(
  routine: Omit<Routine, 'grants'>,
  given: readonly RoutineArgument[],
  flavour: Flavour,
): readonly ObjectFault[] {
  const { product } = flavour
  const faults: ObjectFault[] = []
  if (routine.language.toLowerCase() !== 'sql') {
    faults.push({
      message: `${product} has functions in SQL alone, not in ${routine.language}`,
      help: 'limit the operation with `dialects`, and make one for this engine besides',
      at: '/language',
    })
  }
  if (/^(?:trigger|void|setof\b.*|table\b.*)$/i.test(routine.returns ?? '')) {
    faults.push({
      message: `a function of ${product} returns one value, and no \`${routine.returns ?? ''}\``,
      help: /^trigger$/i.test(routine.returns ?? '')
        ? 'a trigger has its body here: limit the operation with `dialects: [postgresql]`'
        : 'leave out `returns` for a procedure, or limit the operation with `dialects`',
      at: '/returns',
    })
  }
  if (routine.returns !== undefined && !hasReturn(routine.body, flavour)) {
    faults.push({
      message: 'a function returns something, and this body has no RETURN',
      help: 'write RETURN and a value',
      at: '/body',
    })
  }
  if (routine.returns !== undefined && flavour.name === 'mysql' && given.some(({ mode }) => mode !== 'in')) {
    faults.push({
      message: 'arguments of a function only go in; those of procedures go out too',
      help: 'remove the mode, or leave out `returns`',
      at: '/arguments',
    })
  }
  if (routine.name.endsWith(' ')) {
    faults.push({
      message: `${product} takes no name that ends in a blank`,
      help: 'remove the blank',
      at: '/name',
    })
  }
  const said = commentFault('a function', routine.comment, Infinity, flavour)
  if (said !== undefined) faults.push({ ...said, at: '/comment' })
  if (faults.length === 0) {
    const of = routine.returns === undefined ? 'procedure' : 'function'
    faults.push(...statementFaults(routine.body, of, flavour))
  }
  for (const { name } of given) {
    const twins = given.filter((other) => other.name?.toLowerCase() === name?.toLowerCase())
    if (name === undefined || twins.length < 2 || faults.some(({ at }) => at === '/arguments')) continue
    faults.push({
      message: `two arguments are called "${name}"`,
      help: 'give each a name of its own',
      at: '/arguments',
    })
  }
  return faults
}

function hasReturn(body: string, flavour: Flavour): boolean {
  return lexerFor(flavour)
    .tokenize(body)
    .tokens.filter(isSignificant)
    .some((token) => isWord(token, 'return'))
}
