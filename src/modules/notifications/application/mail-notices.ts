import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Clock } from '../../../kernel/clock';
import type { Job } from '../../../platform/jobs/job';
import { RunJob } from '../../../platform/jobs/run-job';
import { PlatformSettings } from '../../../platform/platform-settings';
import { mailTurnOf, type LocalMoment, type MailTurn } from '../domain/mail-turn';
import { writeLetter } from '../domain/notice-letter';
import { LetterBox } from '../sending/letter-box';
import { NoticeSettings } from '../sending/notice-settings';
import { LookWithEyesOf } from './look-with-eyes-of';

/** Under which name and permission letters are written. */
export const MAIL_JOB = { name: 'job:mail-notices', permission: 'notice.mail' } as const;

const MOST_AT_ONCE = 50;

const TAKE = { name: 'take-readers', text: 'select notifications.take_readers($1) as id' };
const NOTE = { name: 'note-written', text: 'select notifications.note_written($1, $2, $3)' };

/**
 * Writes to people how much waits for them. Who is taken is looked at once in a quarter of an hour, by one process; where a letter
 * could not be handed over, nothing is remembered, and the next look writes it.
 */
@Injectable()
export class MailNotices {
  constructor(
    private readonly runJob: RunJob,
    private readonly eyes: LookWithEyesOf,
    private readonly letters: LetterBox,
    private readonly clock: Clock,
    private readonly settings: NoticeSettings,
    private readonly platform: PlatformSettings,
  ) {}

  /** Answers how many letters were written. @throws Error of the first that could not be, after all were tried. */
  async mail(): Promise<number> {
    const people = await this.takeReaders();
    const faults: unknown[] = [];
    let written = 0;
    for (const id of people)
      written += await this.writeTo(id).catch((error: unknown) => {
        faults.push(error);
        return 0;
      });
    if (faults.length > 0) throw faults[0];
    return written;
  }

  private async takeReaders(): Promise<string[]> {
    const people: string[] = [];
    const take = mailJob(async (work) => {
      people.push(...(await work.query<{ id: string }>(TAKE, [MOST_AT_ONCE])).map(({ id }) => id));
      return 0;
    });
    await this.runJob.run(take);
    return people;
  }

  private async writeTo(accountId: string): Promise<number> {
    const reader = await this.eyes.of(accountId);
    if (reader === undefined) return 0;
    const turn = mailTurnOf(reader.items, reader.wish, this.localMoment());
    const { language, mailbox } = reader;
    const { length } = turn.waiting;
    if (length > 0)
      await this.letters.send(mailbox, writeLetter(language, turn.waiting, this.settings.mail.publicUrl));
    await this.note(accountId, turn);
    return Math.min(length, 1);
  }

  /** Where another process runs the same job, waits for it. A look that wrote nothing leaves no entry in the trail. */
  private async note(accountId: string, { waiting, told, lastDigestOn }: MailTurn): Promise<void> {
    const job = mailJob(async (work) => {
      await work.query(NOTE, [accountId, told, lastDigestOn]);
      return Math.min(waiting.length, 1);
    });
    await this.runJob.runInTurn(job);
  }

  private localMoment(): LocalMoment {
    const local = DateTime.fromJSDate(this.clock.now(), { zone: this.platform.timeZone });
    return { day: local.toFormat('yyyy-MM-dd'), hour: local.hour };
  }
}

const mailJob = (run: Job['run']): Job => ({ ...MAIL_JOB, run });
