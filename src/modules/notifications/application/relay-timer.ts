import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { RunJob } from '../../../platform/jobs/run-job';
import { Log } from '../../../platform/observability/log';
import { NoticeSettings } from '../sending/notice-settings';
import { MAIL_JOB, MailNotices } from './mail-notices';
import { queueNotices } from './queue-notices';
import { RELAY_JOB, RelayNotices } from './relay-notices';

/** Relays notices again and again while the product runs. */
@Injectable()
export class RelayTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<unknown> | undefined;

  constructor(
    private readonly runJob: RunJob,
    private readonly relaying: RelayNotices,
    private readonly mailing: MailNotices,
    private readonly settings: NoticeSettings,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.relaySeconds === 0) return;
    this.timer = setInterval(() => this.begin(), this.settings.relaySeconds * 1000).unref();
  }

  /** Waits for the round that runs, so that the database is not taken from under it. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  /** One round: what happened is laid down, and what is due delivered. */
  async relayNow(): Promise<number> {
    await this.runJob.run(queueNotices);
    return this.relaying.relay();
  }

  /** A round that takes longer than the time between two is not overtaken. */
  private begin(): void {
    this.round ??= this.isolated(RELAY_JOB.name, () => this.relayNow())
      .then(() => this.isolated(MAIL_JOB.name, () => this.mailing.mail()))
      .finally(() => (this.round = undefined));
  }

  /** The next round tries again; nobody waits for an answer. */
  private async isolated(job: string, part: () => Promise<unknown>): Promise<void> {
    await part().catch((error: unknown) => this.log.fault('job-failed', error, job));
  }
}
