import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Log } from '../observability/log';
import { PlatformSettings } from '../platform-settings';
import { Jobs } from './jobs';
import { RunJob } from './run-job';

/** Runs every job again and again while the product runs, one after the other. */
@Injectable()
export class JobTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly jobs: Jobs,
    private readonly runJob: RunJob,
    private readonly settings: PlatformSettings,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.jobMinutes === 0) return;
    const next = () => (this.round = this.round.then(() => this.runAll()));
    this.timer = setInterval(() => void next(), this.settings.jobMinutes * 60_000).unref();
  }

  /** Waits for the job that runs, so that the database is not taken from under it. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private async runAll(): Promise<void> {
    for (const job of this.jobs.all) {
      // The next round tries again; nobody waits for an answer.
      await this.runJob.run(job).catch((error: unknown) => this.log.fault('job-failed', error, job.name));
    }
  }
}
