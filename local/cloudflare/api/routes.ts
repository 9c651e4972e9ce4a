import type { Route } from "../http/router.ts";
import { analyticsRoutes } from "./analytics.ts";
import { assetRoutes } from "./assets.ts";
import { cacheRoutes } from "./cache.ts";
import { d1Routes } from "./d1.ts";
import { d1FileRoutes } from "./d1-files.ts";
import { deploymentRoutes } from "./deployments.ts";
import { dispatchNamespaceRoutes } from "./dispatch-namespaces.ts";
import { domainRoutes } from "./domains.ts";
import { identityRoutes } from "./identity.ts";
import { kvRoutes } from "./kv.ts";
import { queueRoutes } from "./queues.ts";
import { r2Routes } from "./r2.ts";
import { scheduleRoutes } from "./schedules.ts";
import { scriptRoutes } from "./scripts.ts";
import { secretRoutes } from "./secrets.ts";
import { serviceRoutes } from "./services.ts";
import { settingsRoutes } from "./settings.ts";
import { subdomainRoutes } from "./subdomain.ts";
import { versionRoutes } from "./versions.ts";
import { workflowRoutes } from "./workflows.ts";
import { zoneRoutes } from "./zones.ts";

/** Everything that is served below `/client/v4`; the first that fits answers. */
export const routes: Route[] = [
  ...identityRoutes,
  ...serviceRoutes,
  ...scriptRoutes,
  ...versionRoutes,
  ...deploymentRoutes,
  ...secretRoutes,
  ...settingsRoutes,
  ...subdomainRoutes,
  ...assetRoutes,
  ...scheduleRoutes,
  ...zoneRoutes,
  ...dispatchNamespaceRoutes,
  ...domainRoutes,
  ...workflowRoutes,
  ...queueRoutes,
  ...kvRoutes,
  ...r2Routes,
  ...d1Routes,
  ...d1FileRoutes,
  ...cacheRoutes,
  ...analyticsRoutes,
];
