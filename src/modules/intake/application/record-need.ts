import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { MeetNeedRequest, NeedRequest } from '../http/need.requests';
import { showNeed, type NeedListResponse, type NeedResponse } from '../http/need.response';
import { IntakeRepository } from '../persistence/intake.repository';
import { NeedEntity } from '../persistence/need.entity';
import { NeedRepository } from '../persistence/need.repository';
import { CheckCode } from './check-code';
import { CheckTold } from './check-told';
import { IntakeTexts } from './intake-texts';

/** A child's needs are met whatever becomes of the intake. */
const OPEN = ['drafted', 'registered', 'decided', 'protected'] as const;

/** Records what a child who was met needs at once, and that it was given (BR 10.3, 13; CRC 37(c)). */
@Injectable()
export class RecordNeed {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly needs: NeedRepository,
    private readonly codes: CheckCode,
    private readonly told: CheckTold,
    private readonly texts: IntakeTexts,
  ) {}

  async add(work: Work, id: string, { kind, note: told }: NeedRequest): Promise<NeedResponse> {
    await this.codes.check(work, 'immediate-needs', kind, '/kind');
    const row = await this.intakes.findOwnToAdd(work, id, OPEN);
    await this.needs.requireRoom(work, id);
    const needId = newId();
    const note = await this.texts.sealer(work, row, 'need', needId)('note', told);
    const need: NeedEntity = {
      ...{ id: needId, intakeId: id, childId: row.childId, kind, note, recordedBy: work.actor.accountId },
      ...{ metAt: null, metBy: null, version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(NeedEntity, need);
    return showNeed(need, await this.intakes.touch(work, row), this.texts.opener(row));
  }

  async meet(work: Work, id: string, needId: string, request: MeetNeedRequest): Promise<NeedResponse> {
    const row = await this.intakes.findOwnToChange(work, id);
    this.intakes.requireState(row, OPEN);
    const need = await this.needs.find(work, id, needId);
    if (need.metAt !== null) throw new DomainError('not-open', 'intake.need-met-already');
    const { metAt: at, backDatingReason } = request;
    const metAt = await this.told.check(work, { at, backDatingReason }, row.apprehendedAt ?? row.metAt);
    const met = {
      ...need,
      metAt,
      metBy: work.actor.accountId,
      version: need.version + 1,
      updatedAt: work.now,
    };
    await work.update(NeedEntity, met, need.version);
    return showNeed(met, await this.intakes.touch(work, row), this.texts.opener(row));
  }

  async list(work: Work, id: string): Promise<NeedListResponse> {
    const row = await this.intakes.find(work, id);
    const opened = this.texts.opener(row);
    return {
      items: (await this.needs.ofIntake(work, id)).map((need) => showNeed(need, row.version, opened)),
    };
  }
}
