import { All, Controller, Get, Inject, Module, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Allow } from '../../../../src/platform/http/allow.decorator';
import { Public } from '../../../../src/platform/http/public.decorator';
import { RouteDeclarations } from '../../../../src/platform/http/route-declarations';
import { PermissionTable } from '../../../../src/platform/policy/permission-table';

@Controller('good')
class GoodController {
  @Get('closed')
  @Allow('example.read')
  closed(): void {}

  @Get('open')
  @Public('it is a test')
  open(): void {}

  notARoute(): void {}
}

@Controller('bad')
class UndeclaredController {
  @Get()
  read(): void {}
}

@Controller('bad')
class TwiceDeclaredController {
  @Get()
  @Allow('example.read')
  @Public('it is a test')
  read(): void {}
}

@Controller('bad')
@Public('it is a test')
class OpenController {
  @Get()
  @Allow('example.read')
  read(): void {}
}

@Controller('bad')
class UnknownPermissionController {
  @Get()
  @Allow('example.raed')
  read(): void {}
}

@Controller('bad')
class EveryMethodController {
  @All()
  @Allow('example.read')
  read(): void {}
}

class InheritingController extends UndeclaredController {}
Controller('heir')(InheritingController);

/** Boots an application of nothing but these controllers. */
async function boot(...controllers: Type[]): Promise<void> {
  class ExampleModule implements OnModuleInit {
    @Inject(PermissionTable)
    private readonly table: PermissionTable;

    onModuleInit(): void {
      this.table.declare({ 'example.read': { roles: ['judge'] } });
    }
  }
  const providers = [PermissionTable, RouteDeclarations];
  Module({ imports: [DiscoveryModule], controllers, providers })(ExampleModule);
  const testing = await Test.createTestingModule({ imports: [ExampleModule] }).compile();
  await testing.init();
  await testing.close();
}

describe('the declaration of routes', () => {
  it('lets routes start that say who may use them or why they are public', async () => {
    await expect(boot(GoodController)).resolves.toBeUndefined();
  });

  it.each([
    ['has neither', UndeclaredController, 'UndeclaredController.read has neither @Allow nor @Public'],
    ['inherits a route without either', InheritingController, 'InheritingController.read has neither'],
    ['has both', TwiceDeclaredController, 'TwiceDeclaredController.read has both @Allow and @Public'],
    ['is opened as a whole and closed in part', OpenController, 'OpenController.read has both'],
    ['names a permission that is in no table', UnknownPermissionController, 'names no known permission'],
    ['takes every method', EveryMethodController, 'EveryMethodController.read takes every method'],
  ])('stops the boot when a controller %s', async (_, controller, fault) => {
    await expect(boot(GoodController, controller)).rejects.toThrow(fault);
  });

  it('names every fault at once', async () => {
    await expect(boot(UndeclaredController, EveryMethodController)).rejects.toThrow(
      /UndeclaredController\.read.*; EveryMethodController\.read/,
    );
  });
});
