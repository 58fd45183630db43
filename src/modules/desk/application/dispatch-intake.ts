import { Injectable } from '@nestjs/common';
import type { DiversionRequest } from '../../../platform/http/diversion-request';
import { SingleRequests, type Dispatched } from '../../../platform/http/single-requests';
import type { BatchedIntakeRequest } from '../http/intake-batch.requests';

/** Sends an item of a batch through the door through which it would come alone (ADR 0031). */
@Injectable()
export class DispatchIntake {
  constructor(private readonly single: SingleRequests) {}

  /** The key is that of the item. */
  async dispatch(request: DiversionRequest, item: BatchedIntakeRequest): Promise<Dispatched> {
    return this.single.dispatch(request, {
      ...{ method: 'POST', key: item.key, purpose: 'intake' },
      ...routeOf(item),
    });
  }
}

function routeOf({ child, intake, recordedOnDeviceAt }: BatchedIntakeRequest): { url: string; body: object } {
  const told = recordedOnDeviceAt === undefined ? {} : { recordedOnDeviceAt };
  return child === undefined
    ? { url: '/v1/intakes', body: { ...intake, ...told } }
    : { url: '/v1/intakes/with-child', body: { child, intake, ...told } };
}
