import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CasesFacade, CONSENT_OF_BASIS, filesOfCase, type KnownCase } from '../../cases';
import { ChildrenFacade, ChildTextsFacade, ConsentsFacade, type ConsentStanding } from '../../children';
import { birthdayMarked } from '../contract';
import { birthdayLifecycle, type BirthdayAction } from '../domain/eighteenth-birthday.lifecycle';
import { askedRules } from '../domain/eighteenth-birthday.rules';
import {
  EighteenthBirthdayRepository,
  type KnownBirthday,
} from '../persistence/eighteenth-birthday.repository';
import { placeOfTalk } from './place-of-talk';

/** Writes down that somebody has talked with a child before it comes of age, and asked it from then on. */
@Injectable()
export class MarkBirthday {
  constructor(
    private readonly birthdays: EighteenthBirthdayRepository,
    private readonly cases: CasesFacade,
    private readonly consents: ConsentsFacade,
    private readonly children: ChildrenFacade,
    private readonly texts: ChildTextsFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** What changes was explained to the child, and the child said something to it. */
  async talk(work: Work, id: string, words: string): Promise<void> {
    const { row } = await this.begin(work, id, 'talk');
    await this.birthdays.talk(work, id, this.texts.seal(row, placeOfTalk(id), words));
    work.emit(birthdayMarked(row, 'talk', work.now));
  }

  /** The answer is the consent that the young person gave, or took back, since; an order goes on by itself. */
  async ask(work: Work, id: string): Promise<void> {
    const { row, file } = await this.begin(work, id, 'ask');
    const purpose = CONSENT_OF_BASIS[file.basis];
    const asked = { childId: row.childId, purpose: purpose ?? 'participate' };
    const standing = await this.consents.firstStanding(work, asked, filesOfCase(file));
    requireAll(askedRules, await this.facts(work, row, { standing, restsOnConsent: purpose !== null }));
    const goesOn = purpose === null || standing.child.standing === 'given';
    await this.birthdays.ask(work, id, goesOn ? 'goes-on' : 'ends');
    work.emit(birthdayMarked(row, 'ask', work.now));
  }

  private async facts(
    work: Work,
    { childId }: KnownBirthday,
    { standing, restsOnConsent }: { readonly standing: ConsentStanding; readonly restsOnConsent: boolean },
  ) {
    const day = await this.children.comesOfAgeOn(work, childId);
    const birthday = day === null ? null : DateTime.fromISO(day, { zone: this.settings.timeZone }).toJSDate();
    return { isOfAge: standing.isOfAge, birthday, restsOnConsent, saidAt: standing.child.since };
  }

  /** The case is locked first: what ends it waits for its turn. */
  private async begin(
    work: Work,
    id: string,
    action: BirthdayAction,
  ): Promise<{ readonly row: KnownBirthday; readonly file: KnownCase }> {
    const { caseId } = await this.birthdays.find(work, id);
    const file = await this.cases.locked(work, caseId);
    const row = await this.birthdays.findToChange(work, id);
    if (row.closedAt !== null || birthdayLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', `eighteenth-birthday.not-open-for-${action}`);
    return { row, file };
  }
}
