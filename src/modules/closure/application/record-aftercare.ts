import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import { ChildTextsFacade } from '../../children';
import { aftercareEvent } from '../contract';
import { aftercareLifecycle } from '../domain/aftercare.lifecycle';
import { contactRules, skipRules } from '../domain/aftercare.rules';
import type { RecordAftercareRequest, SkipAftercareRequest } from '../http/aftercare.requests';
import { AftercareRepository, type Answer, type KnownContact } from '../persistence/aftercare.repository';

/** Code of list aftercare-skip-reasons, which says how often it is tried. */
const NOT_REACHED = 'not-reached';

/** Writes down once what child and family said after the closure, or why they were not asked. */
@Injectable()
export class RecordAftercare {
  constructor(
    private readonly contacts: AftercareRepository,
    private readonly reference: ReferenceFacade,
    private readonly texts: ChildTextsFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `not-open` when it was answered, or nobody agrees; `rule-broken` by name. */
  async record(work: Work, id: string, request: RecordAftercareRequest): Promise<void> {
    const row = await this.begin(work, id, 'record');
    await this.requireAgreed(work, id);
    const { reached, tries, schoolOrWork, newPoliceContact, wellbeing } = request;
    await this.requireWhole(work, row, request);
    this.finish(work, row, {
      ...{ state: 'recorded', reached, tries, reasonCode: null },
      ...{ occupation: schoolOrWork ?? null, policeContact: newPoliceContact ?? null },
      words: this.texts.sealAny(row, placeOf(id), wellbeing ?? null),
    });
  }

  async skip(work: Work, id: string, { reasonCode, tries = 0 }: SkipAftercareRequest): Promise<void> {
    const row = await this.begin(work, id, 'skip');
    const required = { list: 'aftercare-skip-reasons', code: reasonCode, pointer: '/reasonCode' } as const;
    const { attributes } = await this.reference.requireCodeToday(work, required);
    requireAll(skipRules, { tries, triesNeeded: Number(attributes['triesFirst']) });
    const nothing = { reached: null, occupation: null, policeContact: null, words: null };
    this.finish(work, row, { ...nothing, state: 'skipped', reasonCode, tries: tries === 0 ? null : tries });
    if (attributes['endsAll'] === true) this.contacts.skipOthers(work, row, reasonCode);
  }

  private async begin(work: Work, id: string, action: 'record' | 'skip'): Promise<KnownContact> {
    const row = await this.contacts.findToChange(work, id);
    if (aftercareLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', `aftercare.not-open-for-${action}`);
    return row;
  }

  /** What the child agreed to may have run out by itself. */
  private async requireAgreed(work: Work, id: string): Promise<void> {
    const today = localDateIn(this.settings.timeZone, work.now);
    if (!(await this.contacts.agrees(work, id, today)))
      throw new DomainError('not-open', 'aftercare.no-consent');
  }

  private async requireWhole(
    work: Work,
    { warnAt }: KnownContact,
    { reached, tries, schoolOrWork, newPoliceContact, wellbeing }: RecordAftercareRequest,
  ): Promise<void> {
    const skipped = { list: 'aftercare-skip-reasons', code: NOT_REACHED, pointer: '/reached' } as const;
    const { attributes } = await this.reference.requireCodeToday(work, skipped);
    const said = { list: 'aftercare-occupations', pointer: '/schoolOrWork' } as const;
    if (schoolOrWork !== undefined)
      await this.reference.requireCodeToday(work, { ...said, code: schoolOrWork });
    requireAll(contactRules, {
      ...{ now: work.now, warnAt, reached, tries },
      triesNeeded: reached ? 1 : Number(attributes['triesFirst']),
      isOccupationSaid: schoolOrWork !== undefined,
      isPoliceContactSaid: newPoliceContact !== undefined,
      areWordsSaid: wellbeing !== undefined,
    });
  }

  private finish(work: Work, row: KnownContact, answer: Answer): void {
    this.contacts.answer(work, row.id, answer);
    work.emit(aftercareEvent({ ...row, state: answer.state }, work.now));
  }
}

/** Where the own words of a child stand. */
export const placeOf = (row: string) =>
  ({ table: 'closure.aftercare_contact', column: 'words', row }) as const;
