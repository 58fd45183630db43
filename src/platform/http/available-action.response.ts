import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';

/** Whether an action is open now; a closed one says by code why. */
export interface AvailableAction<Action extends string> {
  readonly action: Action;
  readonly open: boolean;
  readonly because?: string;
}

/** The OpenAPI shape of an action of a lifecycle: `class PlanActionResponse extends availableActionResponse(actions) {}`. */
export function availableActionResponse<Action extends string>(
  actions: readonly Action[],
  longestCode = 80,
): Type<AvailableAction<Action>> {
  class ActionResponse implements AvailableAction<Action> {
    @ApiProperty({ enum: actions })
    action: Action;

    @ApiProperty()
    open: boolean;

    @ApiProperty({ required: false, maxLength: longestCode, description: 'Code why it is closed' })
    because?: string;
  }
  return ActionResponse;
}
