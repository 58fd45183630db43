import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock';
import { newId } from '../../../kernel/ids';
import { RateLimit } from '../../../platform/http/rate-limit';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Statement } from '../../../platform/persistence/statement';
import { WorkOpening } from '../../../platform/persistence/work-opening';
import { PlatformSettings } from '../../../platform/platform-settings';
import { hashOfSecret } from '../../../platform/security/link-secret';
import type { ToldPage } from '../domain/told-page';
import { writeFamilyPage, writeNoPage } from '../http/write-family-page';

const JOB = 'job:serve-family-pages';

const CONTEXT: Statement = {
  name: 'family-page-context',
  text: `select set_config('app.job', $1, true), set_config('app.now', $2, true), set_config('app.zone', $3, true)`,
};

const READ: Statement = {
  name: 'read-family-page',
  text: 'select family_page.read_page($1) as page',
};

const AUDIT: Statement = {
  name: 'job-audit',
  text: `insert into audit.entry (id, at, job, roles, purpose, action, decision, request_id)
         values ($1, $2, $3, '{}', 'administration', $4, 'allowed', $5)`,
};

/** A person looks some times a day; more often asks nobody who means well. */
const MOST_A_MINUTE = 30;

/** An answer as a browser gets it. */
export interface ServedPage {
  readonly status: 200 | 404;
  readonly html: string;
}

/** Answers the page of a secret link, as a named actor of its own and through one door (ADR 13). */
@Injectable()
export class ServeFamilyPage {
  private readonly limit = new RateLimit(MOST_A_MINUTE);

  constructor(
    private readonly opening: WorkOpening,
    private readonly clock: Clock,
    private readonly settings: PlatformSettings,
  ) {}

  /** The same answer to what is wrong, revoked and run out. @throws DomainError `too-many` to who asks too often. */
  async serve(secret: string, language: Language | undefined, requestId: string): Promise<ServedPage> {
    const hash = hashOfSecret(secret);
    const key = hash.toString('hex');
    this.limit.count(key);
    const refusal = this.limit.refusalFor(key);
    if (refusal) throw refusal;
    const now = this.clock.now();
    const zone = this.settings.timeZone;
    const [, found] = await this.opening.alone([
      { statement: CONTEXT, values: [JOB, now.toISOString(), zone] },
      { statement: READ, values: [hash] },
      { statement: AUDIT, values: [newId(), now, JOB, 'family-page.serve', requestId] },
    ]);
    const { page } = found?.rows[0] as { page: ToldPage | null };
    if (page === null) return { status: 404, html: writeNoPage(language ?? 'az') };
    return { status: 200, html: writeFamilyPage(page, { language: language ?? page.language, zone, now }) };
  }
}
