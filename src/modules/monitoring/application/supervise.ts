import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { Role } from '../../../platform/policy/policy';
import { Keys } from '../../../platform/security/keys';
import { open, seal } from '../../../platform/security/sealed-box';
import { AccessFacade } from '../../access';
import { ReferenceFacade } from '../../reference';
import { talkRules } from '../domain/supervision-talk.rules';
import type { NewSupervisionTalkRequest } from '../http/supervision-talk.requests';
import { SupervisionTalkEntity } from '../persistence/supervision-talk.entity';
import { SupervisionTalkRepository } from '../persistence/supervision-talk.repository';

const SUPERVISED = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Who works with children is supported in it: a talk is recorded by one of the two, and read by the other (BR 22.1). */
@Injectable()
export class Supervise {
  private readonly key: KeyObject;

  constructor(
    keys: Keys,
    private readonly talks: SupervisionTalkRepository,
    private readonly access: AccessFacade,
    private readonly reference: ReferenceFacade,
  ) {
    this.key = keys.derived('monitoring');
  }

  /** Answers its id. @throws DomainError `rule-broken` by name, `invalid` for who does not serve here. */
  async record(work: Work, request: NewSupervisionTalkRequest): Promise<string> {
    const { workerId, topics, note, nextOn = null } = request;
    const [heldAt, supervisorId] = [new Date(request.heldAt), work.actor.accountId];
    requireAll(talkRules, { supervisorId, workerId, heldAt, now: work.now });
    if (!(await this.access.servesHere(work, workerId, SUPERVISED)))
      throw invalid({ pointer: '/workerId', code: 'reference-not-usable' });
    await this.requireTopics(work, topics);
    const id = newId();
    work.insert(SupervisionTalkEntity, {
      ...{ id, centreAgencyId: work.actor.agencyId, supervisorId, workerId, heldAt, topics, nextOn },
      note: note === undefined ? null : seal(this.key, placeOf(id), note),
      ...{ acknowledgedAt: null, version: 1, createdAt: work.now },
    });
    return id;
  }

  /** Who was talked with has read it. @throws DomainError `not-permitted` for the other, `not-open` where it was said. */
  async acknowledge(work: Work, id: string): Promise<void> {
    const row = await this.talks.findToChange(work, id);
    if (row.workerId !== work.actor.accountId)
      throw new DomainError('not-permitted', 'supervision-talk.for-the-other-to-read');
    if (row.acknowledgedAt !== null)
      throw new DomainError('not-open', 'supervision-talk.acknowledged-already');
    await this.talks.acknowledge(work, id);
  }

  /** What was agreed; null where nothing was written down. */
  noteOf({ id, note }: SupervisionTalkEntity): string | null {
    return note === null ? null : open(this.key, placeOf(id), note);
  }

  private async requireTopics(work: Work, topics: readonly string[]): Promise<void> {
    for (const [n, code] of topics.entries()) {
      const wanted = { list: 'supervision-topics', code, pointer: `/topics/${n}` } as const;
      await this.reference.requireCodeToday(work, wanted);
    }
  }
}

const placeOf = (id: string): string => `monitoring.supervision_talk.note ${id}`;
const invalid = (...fields: FieldFault[]) => new DomainError('invalid', 'fields-invalid', { fields });
