import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import type { ConsentStanding, FileOfChild, KnownConsent, SaidOfFile } from '../contract';
import { isConsentedTo } from '../domain/consent-effect';
import { standingOf } from '../domain/consent-standing';
import { ToldConsentRepository, type ToldConsentRow } from '../persistence/told-consent.repository';
import { KnowAge } from './know-age';
import { KnowFreedom } from './know-freedom';

/** The consent to a purpose of a file, as other modules ask for it. */
export interface AskedConsent {
  readonly childId: string;
  readonly file: FileOfChild;
  /** Code of list `consent-purposes`. */
  readonly purpose: string;
}

/** How consents stand, for other modules. */
@Injectable()
export class ConsentStandings {
  constructor(
    private readonly consents: ToldConsentRepository,
    private readonly ages: KnowAge,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
    private readonly freedom: KnowFreedom,
  ) {}

  async standing(work: Work, { childId, file, purpose }: AskedConsent): Promise<ConsentStanding> {
    const day = this.ages.dayOf(work.now);
    const { child, representatives } = await this.said(work, file, purpose);
    const entry = await this.reference.entry(work, 'consent-purposes', purpose, day);
    const age = await this.ages.onDay(work, childId, day);
    const facts = {
      ...{ child, representatives },
      ...age,
      childAlone: entry?.attributes['childAlone'] === true,
    };
    return { ...facts, isGiven: isConsentedTo(facts) };
  }

  async said(work: Work, file: FileOfChild, purpose: string): Promise<SaidOfFile> {
    const consents = await this.ofFile(work, file);
    return { consents, ...standingOf(consents, purpose, work.now) };
  }

  private async ofFile(work: Work, file: FileOfChild): Promise<KnownConsent[]> {
    const rows = await this.consents.ofFile(work, file);
    return Promise.all(
      rows.map(async (row) => ({
        ...knownOf(row),
        endsAt: this.endOf(row.validUntil),
        ...(await this.freedom.of(work, row)),
      })),
    );
  }

  foresee(permission: string, kind: FileOfChild['kind']): void {
    this.consents.foresee(permission, kind);
  }

  /** The first instant after the last day on which a consent counts. */
  endOf(validUntil: LocalDate | null): Date | null {
    if (validUntil === null) return null;
    return DateTime.fromISO(validUntil, { zone: this.settings.timeZone })
      .plus({ days: 1 })
      .startOf('day')
      .toJSDate();
  }
}

const knownOf = (row: ToldConsentRow): Omit<KnownConsent, 'endsAt' | 'inCustody' | 'confirmedAt'> => ({
  id: row.id,
  purpose: row.purpose,
  person: row.person,
  representativeId: row.representativeId,
  decision: row.decision,
  state: row.state,
  decidedAt: row.decidedAt,
  withdrawnAt: row.withdrawnAt,
  lapsedAt: row.lapsedAt,
  needsRepresentative: row.needsRepresentative,
  lawyerPresent: row.lawyerPresent,
  explainedAt: row.explainedAt,
  recordedBy: row.recordedBy,
});
