import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock';
import { newId } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import type { Language } from '../../../platform/persistence/request-facts';
import { Work } from '../../../platform/persistence/work';
import { WorkOpening, type Opening } from '../../../platform/persistence/work-opening';
import { PermissionTable } from '../../../platform/policy/permission-table';
import type { AgencyKind, Role } from '../../../platform/policy/policy';
import { WorkItems, type WorkItem, type WorkKind } from '../../../platform/policy/work-items';
import type { MailWish } from '../domain/mail-turn';

/** How much is counted of one list. */
const MOST = 200;

interface Looked {
  readonly agencyId: string;
  readonly agencyKind: AgencyKind;
  readonly roles: Role[];
  readonly standsInFor: string[];
  readonly certificates: string[];
  readonly mailbox: string;
  readonly language: Language;
  readonly immediately: WorkKind[];
  readonly daily: WorkKind[];
  readonly told: string[];
  readonly lastDigestOn: LocalDate | null;
}

/** Who is written to, and what waits for them at this moment. */
export interface Reader {
  readonly mailbox: string;
  readonly language: Language;
  readonly wish: MailWish;
  readonly items: readonly WorkItem[];
}

const JOB: Opening['statement'] = {
  name: 'mail-context',
  text: `select set_config('app.job', 'job:mail-notices', true), set_config('app.now', $1, true)`,
};

const LOOK: Opening['statement'] = {
  name: 'look-as',
  text: `select agency_id as "agencyId", agency_kind as "agencyKind", roles, stands_in_for as "standsInFor", certificates,
      mailbox, language, immediately, daily, told, last_digest_on::text as "lastDigestOn"
    from notifications.look_as($1)`,
};

/**
 * Finds what waits for somebody as their own worklist would show it now: by the same row policies, and nothing where they are gone,
 * barred or in conflict by now. Nothing is written, and of a child nothing leaves this place.
 */
@Injectable()
export class LookWithEyesOf {
  constructor(
    private readonly opening: WorkOpening,
    private readonly table: PermissionTable,
    private readonly sources: WorkItems,
    private readonly clock: Clock,
  ) {}

  /** Undefined for who may not be written to any more. */
  async of(accountId: string): Promise<Reader | undefined> {
    const now = this.clock.now();
    const open = await this.opening.begin([
      { statement: JOB, values: [now.toISOString()] },
      { statement: LOOK, values: [accountId] },
    ]);
    const looked = open.answers[1]?.rows[0] as Looked | undefined;
    const actor = { accountId, sessionId: newId(), ...(looked ?? NOBODY) };
    const work = new Work({
      ...open,
      actor,
      now,
      purpose: 'administration',
      facts: FACTS(),
      permission: 'notice.mail',
    });
    try {
      return looked && { ...looked, wish: looked, items: await this.itemsOf(work, looked) };
    } finally {
      await work.rollback();
    }
  }

  /** One list after the other: nobody waits for an answer. */
  private async itemsOf(work: Work, { roles, immediately, daily }: Looked): Promise<WorkItem[]> {
    const wished = this.sources.all.filter(({ kind }) => [...immediately, ...daily].includes(kind));
    const allowed = wished.filter(({ permission }) => this.table.allows(roles, permission));
    const items: WorkItem[] = [];
    for (const source of allowed) items.push(...(await source.items(work, MOST)));
    return items;
  }
}

const NOBODY = {
  agencyId: '',
  agencyKind: 'administration',
  roles: [],
  standsInFor: [],
  certificates: [],
} as const;

const FACTS = () => ({
  ...({ requestId: newId(), traceId: '', language: 'az', purpose: null } as const),
  ...{ ifMatch: undefined, ifNoneMatch: undefined, idempotencyKey: undefined },
});
