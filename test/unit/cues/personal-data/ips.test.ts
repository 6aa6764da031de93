/** IP addresses of both versions, and versions, sections and times that look like them. */
import { describe } from "vitest";
import { isFound, isFoundIn, isNothing } from "./samples.ts";

/** Those set aside for documentation (RFC 5737, RFC 3849), and private ones. */
const VALID = [
  "192.0.2.44",
  "198.51.100.7",
  "203.0.113.255",
  "10.0.0.1",
  "172.16.254.1",
  "2001:db8::8a2e:370:7334",
  "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
  "2001:DB8::1",
  "fe80::1ff:fe23:4567:890a",
  "::ffff:192.0.2.128",
];
const CALLED = [
  ["We logged the IP address 1.2.3.4.", "1.2.3.4"],
  ["1.2.3.4 is the server", "1.2.3.4"],
  ["client_ip=|203.0.113.9|", "203.0.113.9"],
  ["http://203.0.113.9:8080/form", "203.0.113.9"],
  ["203.0.113.0/24", "203.0.113.0"],
] as const;
const INVALID = [
  "1.2.3.4",
  "version 1.2.3.4",
  "version 10.0.120.1",
  "v10.0.120.1",
  "v 1.2.100.4",
  "Chrome/120.0.0.0",
  "release 4.10.0.2",
  "section 12.3.100.4",
  "Policy DM 10.100.20.3",
  "section no. 2.10.0.1",
  "§ 12.3.0.4",
  "256.1.1.300",
  "203.0.113.9.1",
  "203.0.113",
  "203.0.1134.9",
  "£100.200.100.100",
  "10:30:45",
  "9:00:17:30",
  "::",
  "::1",
  "a::b",
  "std::abc",
  "2001:db8:::1",
  "1:2:3:4:5:6:7:8:9",
];

describe("IP addresses", () => {
  isFound("ip", VALID);
  isFoundIn("ip", CALLED);
  isNothing(INVALID);
});
