resource "aws_db_instance" "main" {
  identifier          = "shop"
  engine              = "postgres"
  instance_class      = "db.r6g.large"
  storage_encrypted   = false
  deletion_protection = true
}

resource "aws_security_group" "api" {
  name = "api"
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
