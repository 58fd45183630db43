import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import type { ConferenceStepRequest, HoldConferenceRequest } from '../http/hold-conference.requests';
import { ConferenceDecisionEntity } from '../persistence/conference-decision.entity';
import type { ConferenceGuestEntity } from '../persistence/conference-guest.entity';
import { ConferenceStepEntity } from '../persistence/conference-step.entity';
import { OutcomeRepository } from '../persistence/outcome.repository';
import { ConferenceRepository, type KnownConference } from '../persistence/conference.repository';

/** Writes down who came to a conference, what each was shown, what was decided and who does what. */
@Injectable()
export class KeepOutcome {
  constructor(
    private readonly conferences: ConferenceRepository,
    private readonly outcomes: OutcomeRepository,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** Who may have come. */
  async invited(work: Work, id: string): Promise<ConferenceGuestEntity[]> {
    return this.conferences.guestsOf(work, id);
  }

  sealWords(row: KnownConference, words: string): Buffer {
    return this.texts.seal(
      row,
      { table: 'conferences.conference', column: 'child_words', row: row.id },
      words,
    );
  }

  /** While the conference is planned: what is held is written anew by nobody. */
  keep(
    work: Work,
    row: KnownConference,
    guests: readonly ConferenceGuestEntity[],
    { guests: told, decisions, steps }: Pick<HoldConferenceRequest, 'guests' | 'decisions' | 'steps'>,
  ): void {
    for (const { id } of guests) {
      const { came = false, shown = [] } = told.find(({ guestId }) => guestId === id) ?? {};
      this.outcomes.came(work, { id, came, shown });
    }
    for (const [n, { words }] of decisions.entries()) this.decide(work, row, n + 1, words);
    for (const step of steps) this.agree(work, row, step);
  }

  private decide(work: Work, row: KnownConference, number: number, words: string): void {
    const key = { conferenceId: row.id, number };
    const place = { table: 'conferences.conference_decision', column: 'words', row: keyOf(key) } as const;
    work.insert(ConferenceDecisionEntity, { ...key, words: this.texts.seal(row, place, words) });
  }

  private agree(work: Work, row: KnownConference, { guestId, dueOn, words }: ConferenceStepRequest): void {
    const [id, conferenceId] = [newId(), row.id];
    const place = { table: 'conferences.conference_step', column: 'words', row: id } as const;
    work.insert(ConferenceStepEntity, {
      ...{ id, conferenceId, guestId, dueOn, words: this.texts.seal(row, place, words) },
      ...{ state: 'open', dropReason: null, settledBy: null, settledAt: null },
    });
  }
}

/** The whole key of a decision, as its text is sealed under. */
export const keyOf = ({
  conferenceId,
  number,
}: Pick<ConferenceDecisionEntity, 'conferenceId' | 'number'>): string => `${conferenceId} ${number}`;
