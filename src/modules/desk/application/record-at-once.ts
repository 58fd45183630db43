import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { IntakeFacade } from '../../intake';
import type { RecordAtOnceRequest } from '../http/record-at-once.requests';

/** Registers a child whom nobody knows and drafts the intake, in one work: both are kept, or neither. */
@Injectable()
export class RecordAtOnce {
  constructor(
    private readonly children: ChildrenFacade,
    private readonly intakes: IntakeFacade,
  ) {}

  /** @throws DomainError `duplicate` when a like child is known; else what registering and drafting refuse. */
  async record(work: Work, { child, intake, ...device }: RecordAtOnceRequest): Promise<string> {
    const childId = await within('/child', () => this.children.registerAtOnce(work, child));
    return within('/intake', () => this.intakes.draft(work, { ...intake, ...device, childId }));
  }
}

/** Faults point into the part of the body that was told. */
async function within(part: string, act: () => Promise<string>): Promise<string> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof DomainError) || !error.extras.fields) throw error;
    const fields = error.extras.fields.map(({ pointer, code }) => ({ pointer: part + pointer, code }));
    throw new DomainError(error.kind, error.code, { ...error.extras, fields });
  }
}
