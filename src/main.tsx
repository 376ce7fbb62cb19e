import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { installTrustedTypes } from './app/trusted-types';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

installTrustedTypes();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
