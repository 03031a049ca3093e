import type { View } from '../../../model/objects.js'
import type { SchemaModel } from '../../../model/schema-model.js'
import { findObject } from '../../../model/schema-objects.js'
import { sameTable } from '../../../model/table.js'
import { viewsAside } from '../../../model/views-aside.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'

type Compile<S> = (step: S, context: CompileContext) => readonly Statement[] | Unsupported

/**
 * The steps, with the views ahead of each rename that it leaves behind with names that are no more, and the views over those. No
 * server makes a view over what is not there (https://dev.mysql.com/doc/refman/8.4/en/create-view.html): one that was dropped behind
 * the rename could not come back before the rename is taken back. So they go first, and come again when they are restated.
 */
export function withViewsAside(steps: StepCompiler, flavour: Flavour): StepCompiler {
  const ahead =
    <S>(compile: Compile<S>): Compile<S> =>
    (step, context) => {
      const compiled = compile(step, context)
      if ('unsupported' in compiled) return compiled
      return [...dropped(leftBehind(flavour, context), steps, context), ...compiled]
    }
  const isAside = (view: View, context: CompileContext): boolean =>
    has(asideIn(context.before, flavour, context), view)
  return {
    ...steps,
    rename_table: ahead(steps.rename_table),
    set_table_schema: ahead(steps.set_table_schema),
    rename_column: ahead(steps.rename_column),
    rename_sequence: ahead(steps.rename_sequence),
    rename_enum: ahead(steps.rename_enum),
    rebuild_enum: ahead(steps.rebuild_enum),
    rename_view: ahead((step, context) =>
      isAside(step.view, context) ? [] : steps.rename_view(step, context),
    ),
    drop_view: (step, context) => (isAside(step.view, context) ? [] : steps.drop_view(step, context)),
    create_view: (step, context) =>
      has(asideIn(context.after, flavour, context), step.view) ? [] : steps.create_view(step, context),
    // What a view is made with again has its rights.
    change_grants: (step, context) =>
      step.target.kind === 'object' &&
      step.target.object.kind === 'view' &&
      isAside(step.target.object, context)
        ? []
        : steps.change_grants(step, context),
  }
}

function dropped(views: readonly View[], steps: StepCompiler, context: CompileContext): readonly Statement[] {
  return views.flatMap((view) => {
    const compiled = steps.drop_view({ kind: 'drop_view', view }, context)
    return 'unsupported' in compiled ? [] : compiled
  })
}

/** Views that the operation leaves behind, as they are before it, in the order in which they can be dropped. */
function leftBehind(flavour: Flavour, context: CompileContext): readonly View[] {
  const { before, after } = context
  const was = asideIn(before, flavour, context)
  return asideIn(after, flavour, context)
    .flatMap((view) => findObject(before, 'view', view) ?? [])
    .filter((view) => view.absent !== true && !has(was, view))
    .toReversed()
}

function asideIn(model: SchemaModel, flavour: Flavour, { defaultSchema }: CompileContext): readonly View[] {
  return viewsAside(model, {
    lexer: lexerFor(flavour),
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
  })
}

function has(views: readonly View[], view: View): boolean {
  return views.some((other) => sameTable(other, view))
}
