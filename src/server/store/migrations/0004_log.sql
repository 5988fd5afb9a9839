ALTER TABLE "coachings" ADD COLUMN "leader_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "minimum" integer;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "published" text;--> statement-breakpoint
ALTER TABLE "webhooks" ADD COLUMN "active" boolean DEFAULT true NOT NULL;