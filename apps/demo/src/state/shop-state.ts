import { createSignal } from 'solid-js';
import { type Cart, DELIVERIES, type Delivery, EMPTY_CART, readCart } from './cart.ts';
import { keep, readKept } from './keep.ts';
import { type Order, type Person, readPerson } from './person.ts';

const CART = 'lipa-cart';
const PERSON = 'lipa-person';
const DELIVERY = 'lipa-delivery';
const ORDERS = 'lipa-orders';
const SIGNED_IN = 'lipa-signed-in';

const readOrders = (kept: unknown): Order[] =>
  Array.isArray(kept) ? kept.filter((order: Partial<Order> | null) => typeof order?.number === 'string') : [];

const [cart, putCart] = createSignal<Cart>(readCart(readKept('sessionStorage', CART)));
const [person, putPerson] = createSignal<Partial<Person>>(readPerson(readKept('sessionStorage', PERSON)));
const [orders, putOrders] = createSignal<readonly Order[]>(readOrders(readKept('sessionStorage', ORDERS)));
const [delivery, putDelivery] = createSignal<Delivery | null>(
  DELIVERIES.find((name) => name === readKept('sessionStorage', DELIVERY)) ?? null,
);
const [signedIn, putSignedIn] = createSignal(readKept('sessionStorage', SIGNED_IN) === true);

/** State of the shop in this tab. There is no server behind it: closing the tab forgets everything. */
export { cart, delivery, orders, person, signedIn };

export function changeCart(change: (cart: Cart) => Cart): void {
  keep('sessionStorage', CART, putCart(change));
}

export function chooseDelivery(choice: Delivery): void {
  keep('sessionStorage', DELIVERY, putDelivery(choice));
}

export function rememberPerson(parts: Partial<Person>): void {
  keep('sessionStorage', PERSON, putPerson({ ...person(), ...parts }));
}

export function signIn(parts: Partial<Person>): void {
  rememberPerson(parts);
  keep('sessionStorage', SIGNED_IN, putSignedIn(true));
}

export function signOut(): void {
  keep('sessionStorage', SIGNED_IN, putSignedIn(false));
  keep('sessionStorage', PERSON, putPerson({}));
  keep('sessionStorage', ORDERS, putOrders([]));
}

export function placeOrder(order: Order): void {
  keep('sessionStorage', ORDERS, putOrders([order, ...orders()]));
  changeCart(() => EMPTY_CART);
}
