import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Clock } from '../kernel/clock';
import { Cursors } from './http/cursors';
import { Idempotency } from './http/idempotency';
import { KeptSights } from './http/kept-sights';
import { ProblemFilter } from './http/problem.filter';
import { ProblemsController } from './http/problems.controller';
import { Refusals } from './http/refusals';
import { EvenTimeInterceptor } from './http/even-time.interceptor';
import { RequestInterceptor } from './http/request.interceptor';
import { RouteDeclarations } from './http/route-declarations';
import { RouteDirectory } from './http/route-directory';
import { SingleRequests } from './http/single-requests';
import { DueClocks } from './jobs/due-clocks';
import { escalateClocks } from './jobs/escalate-clocks';
import { JobTimer } from './jobs/job-timer';
import { Jobs } from './jobs/jobs';
import { purgeKeptAnswers } from './jobs/purge-kept-answers';
import { RunJob } from './jobs/run-job';
import { HealthController } from './observability/health.controller';
import { Log } from './observability/log';
import { Metrics } from './observability/metrics';
import { MetricsController } from './observability/metrics.controller';
import { ForeseenQuestions } from './persistence/foreseen-questions';
import { WorkOpening } from './persistence/work-opening';
import { platformJobPolicy } from './policy/job.policy';
import { PermissionTable } from './policy/permission-table';
import { TeamFigures } from './policy/team-figures';
import { WaitingLists } from './policy/waiting-lists';
import { WorkItems } from './policy/work-items';
import { Keys } from './security/keys';
import { FileStore } from './storage/file-store';
import { PlatformSettings } from './platform-settings';

/** What the platform is made of. */
interface PlatformParts {
  readonly clock: Clock;
  readonly keys: Keys;
  readonly log: Log;
  readonly settings: PlatformSettings;
  readonly files: FileStore;
}

/** What every module may ask for. */
const FOR_ALL = [
  Cursors,
  DueClocks,
  ForeseenQuestions,
  Idempotency,
  KeptSights,
  Jobs,
  Metrics,
  PermissionTable,
  Refusals,
  RouteDirectory,
  RunJob,
  SingleRequests,
  TeamFigures,
  WaitingLists,
  WorkItems,
  WorkOpening,
];

/** The ground that every module stands on. */
@Global()
@Module({})
export class PlatformModule {
  constructor(jobs: Jobs, due: DueClocks) {
    jobs.declare(platformJobPolicy, purgeKeptAnswers);
    jobs.declare(platformJobPolicy, escalateClocks(due));
  }

  static with(parts: PlatformParts): DynamicModule {
    const shared = [
      { provide: Clock, useValue: parts.clock },
      { provide: Keys, useValue: parts.keys },
      { provide: Log, useValue: parts.log },
      { provide: PlatformSettings, useValue: parts.settings },
      { provide: FileStore, useValue: parts.files },
      ...FOR_ALL,
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController, MetricsController, ProblemsController],
      providers: [
        ...shared,
        EvenTimeInterceptor,
        JobTimer,
        ProblemFilter,
        RequestInterceptor,
        RouteDeclarations,
      ],
      exports: shared,
    };
  }
}
