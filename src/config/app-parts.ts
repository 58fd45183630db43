import type { AppParts } from '../app.module';
import type { ServingParts } from '../app.setup';
import type { Clock } from '../kernel/clock';
import { Log } from '../platform/observability/log';
import { PlatformSettings } from '../platform/platform-settings';
import { Keys } from '../platform/security/keys';
import { dataSourceOptions } from './data-source';
import type { Environment } from './environment';
import { noticeSettingsOf } from './notice-settings';
import { openStore } from './storage-settings';
import { identityRing, type InstallationKeys } from './keys-folder';

/** Turns settings into what the application is made of. */
export const appPartsOf = (
  environment: Environment,
  databaseUrl: string,
  keys: InstallationKeys,
  clock: Clock,
): AppParts & ServingParts => ({
  clock,
  database: dataSourceOptions({
    url: databaseUrl,
    poolSize: environment.poolSize,
    timeZone: environment.timeZone,
  }),
  identityKeys: identityRing(keys.identityKey),
  files: openStore(environment, environment.dataDir),
  keys: new Keys(keys.tokenKey),
  log: new Log(environment.logLevel),
  settings: new PlatformSettings(
    environment.metricsToken,
    environment.timeZone,
    environment.identityNumberPattern,
    environment.jobMinutes,
  ),
  notices: noticeSettingsOf(environment, environment.dataDir),
  trustProxy: environment.trustProxy,
  rateLimit: environment.rateLimit,
  mostDocumentBytes: environment.documentMebibytes * 1024 * 1024,
});
