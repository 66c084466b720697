/** Secrets that people write into configuration do not leave the reader: not in changes, not in findings. */
import { expect, test } from 'vitest';
import { changesOf, findingsOf, type Texts } from './read-here.ts';

const CANARY = 'CANARY-7f3a9c';

function configuration(secret: string): string {
  return `
terraform {
  backend "s3" {
    bucket     = "state"
    access_key = "${secret}1"
    secret_key = "${secret}2"
  }
  encryption {
    key_provider "pbkdf2" "main" {
      passphrase = "${secret}3"
    }
  }
}
provider "aws" {
  region     = "eu-west-1"
  access_key = "${secret}4"
  secret_key = "${secret}5"
  assume_role {
    role_arn    = "arn:aws:iam::111111111111:role/x"
    external_id = "${secret}6"
  }
}
variable "password" {
  default = "${secret}7"
  validation {
    condition     = var.password != "${secret}8"
    error_message = "${secret}9"
  }
}
module "vpc" {
  source = "git::https://user:${secret}10@example.com/vpc.git?sshkey=${secret}11&ref=main"
}
resource "aws_instance" "web" {
  lifecycle {
    prevent_destroy = var.x == "${secret}12"
    precondition {
      condition     = var.y == "${secret}13"
      error_message = "x"
    }
  }
  provisioner "local-exec" {
    command     = "curl -H 'Authorization: ${secret}14' https://u:${secret}15@x/ ; ${secret}16 ; mysql -p${secret}17"
    environment = { TOKEN = "${secret}18" }
  }
  provisioner "remote-exec" {
    inline = ["echo ${secret}19", <<-EOT
      ${secret}20
    EOT
    ]
    connection {
      password = "${secret}21"
    }
  }
  provisioner "file" {
    content     = "${secret}22"
    destination = "/x"
  }
}
data "http" "x" {
  url = "https://u:${secret}23@example.com/${secret}24?t=${secret}25"
}
data "external" "x" {
  program = ["${secret}26", "${secret}27"]
}
resource "aws_instance" "broken" {
  x = = "${secret}28"
}
`;
}

test.each<[string, Texts, Texts]>([
  ['new', {}, { 'main.tf': configuration(CANARY) }],
  ['changed', { 'main.tf': configuration(CANARY) }, { 'main.tf': configuration(`${CANARY}x`) }],
  ['gone', { 'main.tf': configuration(CANARY) }, { 'other.tf': 'resource "aws_instance" "web" {\n}\n' }],
])('where they are %s', (_, base, head) => {
  const changes = changesOf(base, head);
  expect(changes.length).toBeGreaterThan(2);
  expect(JSON.stringify(changes)).not.toContain(CANARY);
  expect(JSON.stringify(findingsOf(base, head))).not.toContain(CANARY);
});
