import path from 'node:path'
import { planMarkdown } from './render/plan-markdown.js'
import { planSql } from './render/plan-sql.js'
import { planText } from './render/plan-text.js'
import type { PlanPen } from './render/revision-plan.js'
import type { PlanView } from './render/plan-view.js'
import { planJson } from './render/plan-json.js'

/** Formats of a plan. */
export const planFormats = ['text', 'json', 'markdown', 'sql'] as const
export type PlanFormat = (typeof planFormats)[number]

/** The format that the name of a file asks for: `plan.json`, `comment.md`. */
export function planFormatOf(file: string | undefined): PlanFormat | undefined {
  const ending = file === undefined ? '' : path.extname(file).toLowerCase()
  return byEnding[ending]
}

const byEnding: Readonly<Record<string, PlanFormat>> = { '.json': 'json', '.md': 'markdown', '.sql': 'sql' }

/** What formats are drawn with. */
export interface PlanFormatPen extends PlanPen {
  /** Characters that Markdown may have. */
  readonly mostCharacters: number
}

/** Writes a plan in each format; ends with a newline. */
export const planFormatters: Readonly<Record<PlanFormat, (view: PlanView, pen: PlanFormatPen) => string>> = {
  text: planText,
  json: (view) => `${JSON.stringify(planJson(view), null, 2)}\n`,
  markdown: planMarkdown,
  sql: planSql,
}
