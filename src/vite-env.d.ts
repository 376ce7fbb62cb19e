/** The bundler's own globals: `import.meta.env`, CSS modules, asset imports. */
/// <reference types="vite/client" />
