import { expect } from 'chai'
import { mermaidHistory } from '../../src/diagram/mermaid-history.js'
import { mermaidSchema } from '../../src/diagram/mermaid-schema.js'
import { schemaDiagram } from '../../src/diagram/schema-diagram.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { awkwardModel } from './awkward-model.js'

describe('mermaidSchema', () => {
  it('writes names, keys and relations in the words of the language, whatever characters they hold', () => {
    const diagram = schemaDiagram(awkwardModel(), { lexer: postgresql.rules.lexer })
    expect(mermaidSchema(diagram)).to.equal(
      [
        'erDiagram',
        '  e0["a #34;b#34; #60;c#62; #38;amp#59;"] {',
        '    bigint id PK',
        '  }',
        '  e1["select"] {',
        '    bigint id PK',
        '    decimal(10_2) price_in__uro "price in €uro, may be null"',
        '    bigint parent FK "may be null"',
        '    bigint twin FK, UK',
        '  }',
        '  e2["kept"]',
        '  e1 |o--o{ e1 : "fk_select_parent_select"',
        '  e0 ||--o| e1 : "fk_select_twin"',
        '  e1 ||..|| e2 : "read by"',
        '',
      ].join('\n'),
    )
  })
})

describe('mermaidHistory', () => {
  it('writes revisions, and what they stand and depend on', () => {
    const text = mermaidHistory([
      {
        id: 'b',
        message: 'say "hi"; <b>',
        parents: ['a'],
        dependsOn: ['x'],
        tags: ['head'],
        state: 'pending',
      },
      { id: 'x', message: '', parents: [], dependsOn: [], tags: ['base'], state: 'applied' },
      { id: 'a', message: 'first', parents: [], dependsOn: [], tags: ['base'], state: 'applied' },
    ])
    expect(text).to.equal(
      [
        'flowchart BT',
        '  r0["b<br/>say #34;hi#34;#59; #60;b#62;<br/>head"]',
        '  r1["x<br/>base"]',
        '  r2["a<br/>first<br/>base"]',
        '  r2 --> r0',
        '  r1 -.-> r0',
        '  classDef applied stroke-width:3px',
        '  class r1,r2 applied',
        '',
      ].join('\n'),
    )
  })
})
