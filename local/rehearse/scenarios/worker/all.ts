import { abortedByHand } from "./aborted-by-hand.ts";
import { activeBreaks } from "./active-breaks.ts";
import { again } from "./again.ts";
import { analyticsLate } from "./analytics-late.ts";
import { api429 } from "./api-429.ts";
import { api429Abort } from "./api-429-abort.ts";
import { badOnCutover } from "./bad-on-cutover.ts";
import { badRelease } from "./bad-release.ts";
import { brokenBundle } from "./broken-bundle.ts";
import { cancelled } from "./cancelled.ts";
import { cancelledEarly } from "./cancelled-early.ts";
import { clockOff } from "./clock-off.ts";
import { colleagueInTheWindow } from "./colleague-in-the-window.ts";
import type { WorkerScenario } from "./contract.ts";
import { cronFails } from "./cron-fails.ts";
import { cronOnly } from "./cron-only.ts";
import { diedBeforeRollOut } from "./died-before-roll-out.ts";
import { diedInBake } from "./died-in-bake.ts";
import { domainDetached } from "./domain-detached.ts";
import { emptyToken } from "./empty-token.ts";
import { first } from "./first.ts";
import { firstFails } from "./first-fails.ts";
import { flakyBoth } from "./flaky-both.ts";
import { flakyOnce } from "./flaky-once.ts";
import { frozen } from "./frozen.ts";
import { good } from "./good.ts";
import { goodGradual } from "./good-gradual.ts";
import { handDeploy } from "./hand-deploy.ts";
import { heldAndContinued } from "./held-and-continued.ts";
import { hostileArtifact } from "./hostile-artifact.ts";
import { hostileBuild } from "./hostile-build.ts";
import { hostileChecks } from "./hostile-checks.ts";
import { hostileRecord } from "./hostile-record.ts";
import { lateFailure } from "./late-failure.ts";
import { lostAbort } from "./lost-abort.ts";
import { lostAnswer } from "./lost-answer.ts";
import { lowTraffic } from "./low-traffic.ts";
import { migrationFails } from "./migration-fails.ts";
import { missingSecret } from "./missing-secret.ts";
import { narrowToken } from "./narrow-token.ts";
import { noAddress } from "./no-address.ts";
import { noEvidence } from "./no-evidence.ts";
import { oldCommit } from "./old-commit.ts";
import { olderCommit } from "./older-commit.ts";
import { openTab, openTabUnread } from "./open-tab.ts";
import { ownCheck } from "./own-check.ts";
import { planChanged } from "./plan-changed.ts";
import { regretted } from "./regretted.ts";
import { regrettedBroken } from "./regretted-broken.ts";
import { rejected } from "./rejected.ts";
import { repair } from "./repair.ts";
import { runnerKilled } from "./runner-killed.ts";
import { secretsShown } from "./secrets-shown.ts";
import { slowBurn } from "./slow-burn.ts";
import { slowCandidate } from "./slow-candidate.ts";
import { smokeFails } from "./smoke-fails.ts";
import { soaked } from "./soaked.ts";
import { filesNotChosen, firstGradual } from "./static-site.ts";
import { staticSiteFails } from "./static-site-fails.ts";
import { tamperedRelease } from "./tampered-release.ts";
import { throws } from "./throws.ts";
import { nobodyHears, rejectedTold, told } from "./told.ts";
import { unhealthyAfter } from "./unhealthy-after.ts";
import { unprotected } from "./unprotected.ts";
import { wrongVersion } from "./wrong-version.ts";

/** Every scenario of worker.yml, in the order of --list. */
export const scenarios: readonly WorkerScenario[] = [
  good,
  narrowToken,
  domainDetached,
  goodGradual,
  first,
  firstGradual,
  filesNotChosen,
  firstFails,
  migrationFails,
  openTab,
  openTabUnread,
  again,
  noAddress,
  cronOnly,
  cronFails,
  repair,
  ownCheck,
  emptyToken,
  missingSecret,
  unprotected,
  rejected,
  planChanged,
  tamperedRelease,
  frozen,
  badRelease,
  brokenBundle,
  smokeFails,
  wrongVersion,
  staticSiteFails,
  flakyOnce,
  hostileBuild,
  hostileChecks,
  hostileArtifact,
  hostileRecord,
  secretsShown,
  told,
  nobodyHears,
  rejectedTold,
  lateFailure,
  throws,
  slowBurn,
  badOnCutover,
  slowCandidate,
  lowTraffic,
  noEvidence,
  handDeploy,
  colleagueInTheWindow,
  activeBreaks,
  unhealthyAfter,
  flakyBoth,
  clockOff,
  analyticsLate,
  cancelled,
  cancelledEarly,
  heldAndContinued,
  abortedByHand,
  soaked,
  runnerKilled,
  diedBeforeRollOut,
  diedInBake,
  oldCommit,
  olderCommit,
  lostAnswer,
  lostAbort,
  api429,
  api429Abort,
  regretted,
  regrettedBroken,
];
