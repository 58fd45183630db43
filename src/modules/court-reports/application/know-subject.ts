import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { IntakeFacade, type KnownIntake } from '../../intake';
import { OrdersFacade, type KnownOrder } from '../../sentencing';
import type { RequestPreDecisionRequest } from '../http/pre-decision.requests';
import { notUsable } from './report-terms';

/** What is to be decided on about a child: a proposed order, or what follows an intake. */
export interface Subject {
  readonly childId: string;
  readonly orderId: string | null;
  readonly intakeId: string | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
  readonly isToDecide: boolean;
  readonly isTooYoung: boolean;
}

/** The benefit of the doubt is the child’s: the least age that it may have had counts. */
const isAnsweredFor = ({ ageYoungest, minimumAge }: KnownIntake['acts'][number]): boolean =>
  ageYoungest >= minimumAge;

/** Looks up what a report is asked about: as the actor knows it. */
@Injectable()
export class KnowSubject {
  constructor(
    private readonly orders: OrdersFacade,
    private readonly intakes: IntakeFacade,
  ) {}

  /** @throws DomainError `invalid` where not just one is named, or it is not known to the actor. */
  async of(work: Work, { orderId, intakeId }: RequestPreDecisionRequest): Promise<Subject> {
    if ((orderId === undefined) === (intakeId === undefined)) throw oneOfBoth();
    return orderId === undefined ? this.ofIntake(work, intakeId ?? '') : this.ofOrder(work, orderId);
  }

  private async ofOrder(work: Work, id: string): Promise<Subject> {
    if ((await this.orders.seen(work, id)) === undefined) throw notUsable('/orderId');
    const order = await this.orders.known(work, id);
    const { childId, intakeId, childNumber, childInitials, wrappedKey } = order;
    return {
      ...{ childId, orderId: id, intakeId, childNumber, childInitials, wrappedKey },
      isToDecide: deciderOf(order) === work.actor.agencyId,
      isTooYoung: false,
    };
  }

  private async ofIntake(work: Work, id: string): Promise<Subject> {
    await this.intakes.hold(work, id);
    const intake = await this.intakes.known(work, id);
    if (intake === undefined) throw notUsable('/intakeId');
    const { childId, childNumber, childInitials, wrappedKey, acts } = intake;
    return {
      ...{ childId, orderId: null, intakeId: id, childNumber, childInitials, wrappedKey },
      isToDecide: intake.state === 'registered',
      isTooYoung: !acts.some(isAnsweredFor),
    };
  }
}

/** Who decides on an order now; nobody where it was decided on. */
function deciderOf({ state, authorityAgencyId, courtAgencyId }: KnownOrder): string | null {
  if (state === 'proposed') return authorityAgencyId;
  return ['breached', 'in-review'].includes(state) ? (courtAgencyId ?? authorityAgencyId) : null;
}

const oneOfBoth = (): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer: '/orderId', code: 'one-of-both' }] });
