// The product's own entrance, as a process of its own.
require('./load-typescript.cjs');
require('../../src/main');
