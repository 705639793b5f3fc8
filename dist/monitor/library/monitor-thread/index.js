import { work } from '../index.js'

work()
