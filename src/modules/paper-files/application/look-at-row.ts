import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { attempt } from '../../../platform/persistence/attempt';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { AccessFacade } from '../../access';
import { PaperCasesFacade } from '../../cases';
import { PaperChildrenFacade, type AlikeChild } from '../../children';
import type { RowFault } from '../domain/paper-columns';
import { paperFileRules, type PaperFileFacts } from '../domain/paper-file.rules';
import type { PaperFileRequest } from '../http/paper-file.requests';
import { toldChild } from './told-child';
import { faultsOf } from './shape-row';

/** Who answers for a case. */
const WORKER = 'case-worker';
const ACCOUNT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is known of a file on paper before it is brought in. */
export interface LookedAt {
  readonly faults: readonly RowFault[];
  readonly alike: readonly AlikeChild[];
  readonly alreadyBroughtIn: boolean;
  readonly workerId: string | undefined;
}

/** Looks at a file on paper beside what the centre has, and keeps nothing. */
@Injectable()
export class LookAtRow {
  constructor(
    private readonly children: PaperChildrenFacade,
    private readonly cases: PaperCasesFacade,
    private readonly access: AccessFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async look(work: Work, file: PaperFileRequest): Promise<LookedAt> {
    const alreadyBroughtIn = await this.cases.isBroughtIn(work, file.paperNumber);
    const workerId = await this.workerOf(work, file.worker);
    const told = await attempt(work, () => this.children.check(work, toldChild(file)));
    if ('refused' in told) return { faults: faultsOf(told.refused), alike: [], alreadyBroughtIn, workerId };
    const alike = await this.children.alike(work, toldChild(file));
    const facts = factsOf(file, { alike, workerId, today: this.today(work) });
    return { faults: brokenOf(facts), alike, alreadyBroughtIn, workerId };
  }

  private today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }

  private async workerOf(work: Work, told: string): Promise<string | undefined> {
    const id = ACCOUNT.test(told) ? told : await this.access.colleagueNamed(work, told);
    return id !== undefined && (await this.access.servesHere(work, id, [WORKER])) ? id : undefined;
  }
}

const brokenOf = (facts: PaperFileFacts): RowFault[] =>
  paperFileRules.filter((rule) => !rule.holds(facts)).map(({ column, code }) => ({ column, code }));

function factsOf(
  file: PaperFileRequest,
  {
    alike,
    workerId,
    today,
  }: { alike: readonly AlikeChild[]; workerId: string | undefined; today: LocalDate },
): PaperFileFacts {
  const { basis, workBeganOn, childConsentOn, representativeConsentOn = null, sameChild = null } = file;
  const parts = [
    file.representativeKind,
    file.representativeName,
    file.representativeAuthority,
    representativeConsentOn,
  ];
  return {
    ...{ basis, today, workBeganOn, childConsentOn, representativeConsentOn, sameChild },
    representativeParts: parts.filter((part) => part !== undefined && part !== null).length,
    isWorkerHere: workerId !== undefined,
    alike: alike.length,
    isAlike: alike.some(({ number }) => number === sameChild),
  };
}
