import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { FileOfChild } from '../contract';
import type { ConsentFacts } from '../domain/consent.rules';
import type { BarCode } from '../domain/may-represent';
import type { NewConsentRequest } from '../http/consent.requests';
import type { ConsentEntity } from '../persistence/consent.entity';
import { RepresentativeRepository } from '../persistence/representative.repository';
import { CheckConsentCodes } from './check-consent-codes';
import { ConsentFiles } from './consent-files';
import { ConsentStandings } from './consent-standings';
import { JudgeRepresentative } from './judge-representative';
import { KnowAge, type ConsentAge } from './know-age';

/** What is known when a consent is told: the facts of the rules, and what the row takes over. */
export interface ToldConsent {
  readonly facts: Omit<ConsentFacts, 'heldThen'>;
  readonly file: FileOfChild;
  readonly needsRepresentative: boolean;
  /** What the same person said before. */
  readonly before: ConsentEntity | undefined;
}

/** Gathers what decides whether a consent may be recorded. */
@Injectable()
export class GatherConsentFacts {
  constructor(
    private readonly files: ConsentFiles,
    private readonly representatives: RepresentativeRepository,
    private readonly judge: JudgeRepresentative,
    private readonly ages: KnowAge,
    private readonly codes: CheckConsentCodes,
    private readonly standings: ConsentStandings,
  ) {}

  /** @throws DomainError `invalid` when the file, the representative or a code cannot be used; `not-open` for a file that is. */
  async gather(work: Work, told: NewConsentRequest): Promise<ToldConsent> {
    const file = { kind: told.fileKind, id: told.fileId };
    const fileSince = await this.files.openSince(work, told.childId, file);
    if (!fileSince) throw notUsable('/fileId');
    const { childAlone, isTextOfPurpose } = await this.codes.check(work, told);
    const decidedAt = new Date(told.decidedAt);
    const age = await this.ages.onDay(work, told.childId, this.ages.dayOf(decidedAt));
    const explainedAt = new Date(told.explainedAt);
    const isBorn = await this.ages.isBorn(work, told.childId, this.ages.dayOf(explainedAt));
    const barredBecause = await this.barOf(work, told, { at: decidedAt, age });
    const personId = told.representativeId ?? told.childId;
    const said = { file, purpose: told.purpose, personId };
    const before = await this.files.lastWord(work, said);
    const takenBackAt = await this.files.takenBackAt(work, told.childId, said);
    return {
      file,
      before,
      needsRepresentative: told.person === 'child' && !childAlone && age.needsRepresentative,
      facts: {
        ...{ decision: told.decision, person: told.person, now: work.now, fileSince, isTextOfPurpose },
        ...{ explainedAt, decidedAt, barredBecause, isBorn, isOfAge: age.isOfAge },
        backDatingReason: told.backDatingReason ?? null,
        lawyerPresent: told.lawyerPresent,
        lawyerAbsenceReason: told.lawyerAbsenceReason ?? null,
        endsAt: this.standings.endOf(told.validUntil ?? null),
        saidBefore: before ? latest(lastSaidAt(before), takenBackAt) : takenBackAt,
        inCustody: told.inCustody,
      },
    };
  }

  private async barOf(
    work: Work,
    { person, representativeId, childId }: NewConsentRequest,
    { at, age }: { at: Date; age: ConsentAge },
  ): Promise<BarCode | null> {
    if ((person === 'representative') !== (representativeId !== undefined))
      throw notUsable('/representativeId');
    if (representativeId === undefined) return null;
    const all = await this.representatives.ofChild(work, childId);
    const found = all.find(({ id }) => id === representativeId);
    if (!found) throw notUsable('/representativeId');
    return this.judge.whyNot(work, found, { day: this.ages.dayOf(at), isOfAge: age.isOfAge });
  }
}

/** What was taken back is not given again by telling of a time before. */
const lastSaidAt = ({ decidedAt, confirmedAt, withdrawnAt }: ConsentEntity): Date =>
  latest(latest(decidedAt, confirmedAt), withdrawnAt);

const latest = (one: Date, other: Date | null): Date => (other !== null && other > one ? other : one);

const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'reference-not-usable', { fields: [{ pointer, code: 'reference-not-usable' }] });
