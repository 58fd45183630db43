/** Lint rules of this project, where no package had them. */
export const projectRules = {
  meta: { name: 'project' },
  rules: {
    'disabling-needs-a-reason': {
      meta: {
        type: 'problem',
        schema: [],
        messages: { bare: 'Say after " -- " why the rule does not hold here.' },
      },
      create(context) {
        const isBare = ({ value }) => /^\s*eslint-disable/.test(value) && !/ -- \S/.test(value);
        const report = (node) => context.report({ loc: node.loc, messageId: 'bare' });
        return { Program: () => context.sourceCode.getAllComments().filter(isBare).forEach(report) };
      },
    },
    'few-parameters': {
      meta: {
        type: 'suggestion',
        schema: [{ type: 'object' }],
        messages: { many: '{{count}} parameters; more than {{most}} read better as one object.' },
      },
      create(context) {
        const { functions, constructors } = context.options[0];
        const check = (node) => {
          const most = node.parent.kind === 'constructor' ? constructors : functions;
          const count = node.params.length;
          if (count > most) context.report({ node, messageId: 'many', data: { count, most } });
        };
        return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
      },
    },
  },
};
