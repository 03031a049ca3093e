export { DocumentsError, UsageError } from './api/errors.js'
export { openProject, type OpenProjectOptions, type Project } from './api/project.js'
export { validateProject, type Validation } from './api/validate-project.js'
export { offlineTarget, offlineTargets, type OfflineTarget } from './api/offline-target.js'
export { planOffline, scriptOffline, type OfflineRequest } from './api/plan-offline.js'
export type { ProjectPlan } from './api/project-plan.js'
export { planRefusals } from './api/plan-refusals.js'
export { planSince, type SinceRequest } from './api/plan-since.js'
export { readPlan, type PlanFile } from './api/plan-file.js'
export { connectProject, type ProjectDatabase } from './api/connect-project.js'
export { planProject, type Direction, type PlanRequest } from './api/plan-project.js'
export {
  downgradeProject,
  syncProject,
  upgradeProject,
  type ProjectRun,
  type RunRequest,
} from './api/run-project.js'
export { repairProject, type RepairAction, type RepairRequest } from './api/repair-project.js'
export {
  halfRunStanding,
  type HalfRunStanding,
  type HalfRunStep,
  type StoppedStep,
} from './api/half-run-standing.js'
export { acceptEdits, listEdited, type EditedRevision } from './api/accept-edits.js'
export { listKept, purgeProject, type KeptEntry, type PurgeRequest } from './api/purge.js'
export { lockHolder, refuseUnlock, unlockProject } from './api/unlock-project.js'
export type { LockHolder } from './migrate/lock-holder.js'
export { readTargets, type TargetsContext } from './api/fleet/read-targets.js'
export { queryTargets } from './api/fleet/query-targets.js'
export { runFleet, type FleetEvent, type FleetRequest, type TargetResult } from './api/fleet/run-fleet.js'
export type { NamedTarget } from './api/fleet/fleet-target.js'
export { stampProject, type Stamped, type StampRequest } from './api/stamp-project.js'
export { currentState, listHeads, listHistory, type CurrentState } from './api/list-revisions.js'
export type { AppliedRevision, ListedRevision } from './api/listed-revision.js'
export { showRevision, type ShownRevision } from './api/show-revision.js'
export { schemaAt, schemaSql, schemaYaml, type SchemaDocument, type SchemaRequest } from './api/schema-at.js'
export { drawSchema, type DrawingFormat } from './api/draw-schema.js'
export { drawHistory } from './api/draw-history.js'
export { verifyProject, type Verification, type VerifyRequest } from './api/verify-project.js'
export type { VerifiedRevision, VerifyProgress, VerifyStatus } from './verify/verification.js'
export { diffSchemas, type DiffRequest, type SchemaDiff, type TellDiff } from './api/diff-schemas.js'
export {
  compareSchemas,
  driftProject,
  type ComparedSchemas,
  type Drift,
  type DriftRequest,
} from './api/drift-project.js'
export { fixStandsOn, driftFix, type DriftFix, type FixDirection } from './api/drift-fix.js'
export { checkProject, type CheckedProject, type CheckRequest } from './api/check/check-project.js'
export type { Check, CheckId } from './api/check/check.js'
export { driftScript } from './api/drift-script.js'
export { revertOperations } from './api/revert-operations.js'
export { createRevision, type NewRevision } from './api/create-revision.js'
export { mergeRevisions, type Merged } from './api/merge-revisions.js'
export {
  rebaseRevisions,
  type RebasedDocument,
  type Rebased,
  type RebaseRequest,
} from './api/rebase-revisions.js'
export { squashRevisions, type Squashed, type SquashRequest } from './api/squash-revisions.js'
export { cleanReplaced, type Cleaned } from './api/clean-replaced.js'
export { listBranches } from './api/list-branches.js'
export { branchesOf, headsOf, historyOf, type BranchPoint } from './api/list-headers.js'
export { openHeaders, type OpenHeadersOptions, type ProjectHeaders } from './api/open-headers.js'
export { introspectProject, type Introspected, type IntrospectRequest } from './api/introspect-project.js'
export { initProject, type InitializedFile } from './api/init-project.js'
export { toolVersion } from './api/tool-version.js'
export {
  resolveEnvironment,
  type EnvironmentChoice,
  type ResolvedEnvironment,
} from './project/environment.js'
export { EnvironmentError } from './project/environment-error.js'
export { RunError, type RunErrorCode } from './migrate/errors.js'
export type { ProgressEvent } from './migrate/progress.js'
export type { RevisionResult, RunResult } from './migrate/run-result.js'
export type { Diagnostic, Location } from './diagnostics/diagnostic.js'
export type { Plan, PlannedOperation, PlannedRevision, PlannedStatement } from './plan/plan.js'
