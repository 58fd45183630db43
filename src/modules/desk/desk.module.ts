import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { CasesModule } from '../cases';
import { DueProcessModule } from '../due-process';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { SessionsModule } from '../sessions';
import { FindShiftNotes } from './application/find-shift-notes';
import { DispatchIntake } from './application/dispatch-intake';
import { FindTasks } from './application/find-tasks';
import { GatherWork } from './application/gather-work';
import { GiveTask } from './application/give-task';
import { PrintIntakeRecord } from './application/print-intake-record';
import { PrintRightsNotice } from './application/print-rights-notice';
import { RecordAtOnce } from './application/record-at-once';
import { ReadMyDay } from './application/read-my-day';
import { ReadMyTeam } from './application/read-my-team';
import { ReadWorklist } from './application/read-worklist';
import { SettleShiftNote } from './application/settle-shift-note';
import { ShiftTexts } from './application/shift-texts';
import { TaskTexts } from './application/task-texts';
import { WriteShiftNote } from './application/write-shift-note';
import { IntakeBatchController } from './http/intake-batch.controller';
import { MyDayController } from './http/my-day.controller';
import { MyTeamController } from './http/my-team.controller';
import { PrintsController } from './http/prints.controller';
import { RecordAtOnceController } from './http/record-at-once.controller';
import { ShiftNotesController } from './http/shift-notes.controller';
import { TasksController } from './http/tasks.controller';
import { WorklistController } from './http/worklist.controller';
import { ShiftNoteRepository } from './persistence/shift-note.repository';
import { TaskRepository } from './persistence/task.repository';
import { deskPolicy } from './policy/desk.policy';
import { shiftNotePolicy } from './policy/shift-note.policy';
import { taskPolicy } from './policy/task.policy';

/** Comfort for people in a hurry: what lies on the desk, and what goes on paper. Nobody below knows of it. */
@Module({
  imports: [AccessModule, ReferenceModule, IntakeModule, DueProcessModule, CasesModule, SessionsModule],
  controllers: [
    IntakeBatchController,
    MyDayController,
    MyTeamController,
    PrintsController,
    RecordAtOnceController,
    ShiftNotesController,
    TasksController,
    WorklistController,
  ],
  providers: [
    DispatchIntake,
    FindShiftNotes,
    FindTasks,
    GatherWork,
    GiveTask,
    PrintIntakeRecord,
    PrintRightsNotice,
    ReadMyDay,
    ReadMyTeam,
    ReadWorklist,
    RecordAtOnce,
    SettleShiftNote,
    ShiftNoteRepository,
    ShiftTexts,
    TaskRepository,
    TaskTexts,
    WriteShiftNote,
  ],
})
export class DeskModule {
  constructor(table: PermissionTable, waiting: WaitingLists, notes: ShiftNoteRepository) {
    table.declare(deskPolicy);
    table.declare(shiftNotePolicy);
    table.declare(taskPolicy);
    waiting.declare({
      code: 'shift-notes.open',
      permission: 'shift-note.take-over',
      count: (work) => notes.countOpen(work),
    });
  }
}
