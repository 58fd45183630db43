import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade, type OpensText } from '../../children';
import type { ConferenceListQuery } from '../http/conference.requests';
import type { ConferenceResponse, ConferenceSummaryResponse } from '../http/conference.response';
import {
  showConference,
  showDecision,
  showGuest,
  showStep,
  summariseConference,
} from '../http/show-conference';
import { ConferenceRepository } from '../persistence/conference.repository';
import { OutcomeRepository } from '../persistence/outcome.repository';
import { ConferenceActions } from './conference-actions';
import { keyOf } from './keep-outcome';

/** Reading conferences: one with its guests and what came of it, and lists. */
@Injectable()
export class FindConferences {
  constructor(
    private readonly conferences: ConferenceRepository,
    private readonly outcomes: OutcomeRepository,
    private readonly texts: ChildTextsFacade,
    private readonly actions: ConferenceActions,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<ConferenceResponse> {
    const row = await this.conferences.find(work, id);
    const guests = await this.conferences.guestsOf(work, id);
    const decisions = await this.outcomes.decisionsOf(work, id);
    const steps = await this.outcomes.stepsOf(work, id);
    const open: OpensText = (place, sealed) => this.texts.open(row, place, sealed);
    return showConference(row, {
      place: open({ table: 'conferences.conference', column: 'place', row: id }, row.place),
      childWords: open({ table: 'conferences.conference', column: 'child_words', row: id }, row.childWords),
      guests: guests.map((one) =>
        showGuest(
          one,
          open({ table: 'conferences.conference_guest', column: 'name', row: one.id }, one.name),
        ),
      ),
      decisions: decisions.map((one) =>
        showDecision(
          one,
          open({ table: 'conferences.conference_decision', column: 'words', row: keyOf(one) }, one.words),
        ),
      ),
      steps: steps.map((one) =>
        showStep(
          one,
          open({ table: 'conferences.conference_step', column: 'words', row: one.id }, one.words),
        ),
      ),
      availableActions: this.actions.of(work, row, { guests, steps }),
    });
  }

  async list(work: Work, query: ConferenceListQuery): Promise<Page<ConferenceSummaryResponse>> {
    const { list, limit, cursor, caseId, state, from, until } = query;
    const name = ['conferences', list, caseId, state, from, until].join(' ');
    const filter = {
      ...(caseId !== undefined && { caseId }),
      ...(state !== undefined && { state }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    };
    const wish = { list, filter, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.conferences.list(work, wish), limit, {
      position: ({ plannedAt, id }) => ({ after: plannedAt.toISOString(), id }),
      item: summariseConference,
    });
  }
}
