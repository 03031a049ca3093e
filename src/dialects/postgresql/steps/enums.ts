import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about enums. */
export const enumSteps: Pick<
  StepCompiler,
  'create_enum' | 'drop_enum' | 'rename_enum' | 'add_enum_value' | 'rename_enum_value' | 'rebuild_enum'
> = {
  create_enum: unbuilt,
  drop_enum: unbuilt,
  rename_enum: unbuilt,
  add_enum_value: unbuilt,
  rename_enum_value: unbuilt,
  rebuild_enum: unbuilt,
}
