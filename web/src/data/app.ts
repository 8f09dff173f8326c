import { initializeApp } from 'firebase/app';
import { options } from './config.js';

export const app = initializeApp(options);
