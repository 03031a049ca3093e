import type { ExtensionPart, ExtensionRules } from '../../model/extension-rules.js'
import { extensionTable, type ExtensionFacts } from './extension-table.js'

/** https://www.postgresql.org/docs/current/extend-extensions.html */
export const extensionRules: ExtensionRules = {
  bringing: (part) =>
    Object.entries(extensionTable).flatMap(([name, facts]) => (brings(facts, part) ? [name] : [])),
  required: (extension) => extensionTable[extension]?.requires ?? [],
}

function brings(facts: ExtensionFacts, part: ExtensionPart): boolean {
  switch (part.kind) {
    case 'type':
      return facts.types?.includes(part.name) === true
    case 'function':
      return facts.functions?.some((name) => isCalled(name, part.name)) === true
    case 'relation':
      return facts.relations?.includes(part.name) === true
    case 'method':
      return facts.methods?.includes(part.name) === true
    case 'language':
      return facts.languages?.includes(part.name) === true
    case 'operator_class':
      return facts.classes?.[part.method]?.includes(className(part.name)) === true
    case 'key': {
      const name = part.isEnum ? 'enum' : part.type.name
      return facts.keys?.[part.method]?.includes(name + '[]'.repeat(part.type.dimensions)) === true
    }
  }
}

function isCalled(listed: string, name: string): boolean {
  return listed.endsWith('*') ? name.startsWith(listed.slice(0, -1)) : name === listed
}

/** Without the schema before it and the parameters behind: `extensions.gist_trgm_ops(siglen = 32)`. */
function className(text: string): string {
  return text.replace(/\(.*$/s, '').trim().split('.').at(-1) ?? ''
}
